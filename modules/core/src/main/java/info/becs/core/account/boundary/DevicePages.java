package info.becs.core.account.boundary;

import info.becs.core.account.control.OwnAccount;
import info.becs.core.people.entity.Account;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.Session;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Where somebody is signed in, and an end to it. */
@ApplicationScoped
public class DevicePages {

    static final String WORD = "devices";

    @Inject
    OwnAccount own;

    @Inject
    Sessions sessions;

    PageAnswer answer(Visitor visitor, Account account) {
        if (visitor.chose("end")) {
            sessions.endIfThere(account.id(), visitor.field("session"));
            return PageAnswer.redirect(AccountPages.HOME + "/" + WORD);
        }
        if (visitor.chose("others")) {
            own.endOthers(visitor.live());
            return PageAnswer.redirect(AccountPages.HOME + "/" + WORD);
        }
        Locale locale = visitor.locale();
        Sheet sheet = Sheet.of(AccountWords.DEVICES, WORD, locale).lead(AccountWords.DEVICES_HINT.in(locale));
        var all = own.sessions(account);
        all.forEach(session -> sheet.section(section(session, visitor)));
        if (all.size() > 1) {
            sheet.section(new Section("others", AccountWords.NO_WORDS)
                    .form(new SheetForm("others", AccountWords.END_OTHERS)));
        }
        return sheet.page();
    }

    private static Section section(Session session, Visitor visitor) {
        Locale locale = visitor.locale();
        boolean isThis = session.id().equals(visitor.live().id());
        String device = session.device().isEmpty() ? "?" : session.device();
        Section section = new Section(session.id(), Text.same(device))
                .lead(isThis ? AccountWords.THIS_DEVICE : AccountWords.NO_WORDS)
                .fact(AccountWords.NETWORK.in(locale), session.network())
                .fact(AccountWords.SEEN.in(locale), Bangla.dateTime(session.seenAt(), locale));
        return isThis ? section : section.form(new SheetForm("end", AccountWords.END).hidden("session", session.id()));
    }
}
