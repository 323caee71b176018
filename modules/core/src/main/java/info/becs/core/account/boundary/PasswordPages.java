package info.becs.core.account.boundary;

import info.becs.core.account.entity.AccountProblem;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.SessionSettings;
import info.becs.core.signin.control.OwnFactors;
import info.becs.core.signin.control.PasswordRules;
import info.becs.core.signin.entity.Entry;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The password of an account: set and changed without a script, by the rules that programs meet. */
@ApplicationScoped
public class PasswordPages {

    static final String WORD = "password";

    private static final String CHANGE = "change";
    private static final String CHANGED = "changed";

    @Inject
    OwnFactors factors;

    @Inject
    SessionSettings settings;

    PageAnswer answer(Visitor visitor) {
        Optional<Instant> since = factors.of(visitor.live().accountId()).passwordChangedAt();
        Sheet sheet = sheet(visitor.locale(), since);
        if (!visitor.chose(CHANGE)) {
            return visitor.request().query().containsKey(CHANGED)
                    ? sheet.told(AccountWords.PASSWORD_CHANGED).page()
                    : sheet.page();
        }
        try {
            return changed(visitor);
        } catch (Problem refusal) {
            boolean isOld = since.isPresent() && refusal.code().equals("core.password.current-wrong");
            return sheet.refused(refusal, isOld ? "current" : WORD).page();
        }
    }

    /** All sessions end; this browser goes on in a new one, whose secret nobody knew before. */
    private PageAnswer changed(Visitor visitor) {
        String wish = visitor.field(WORD);
        if (!wish.equals(visitor.field("again"))) {
            throw AccountProblem.passwordsDiffer();
        }
        Entry entry = factors.changePassword(visitor.live(), visitor.field("current"), wish, visitor.guest());
        return visitor.remembered(PageAnswer.redirect(AccountPages.HOME + "/" + WORD + "?" + CHANGED)
                .cookie(Cookies.SESSION, entry.session().orElseThrow().text(), settings.longest()));
    }

    private static Sheet sheet(Locale locale, Optional<Instant> since) {
        var form = new SheetForm(CHANGE, since.isPresent() ? AccountWords.CHANGE_PASSWORD : AccountWords.SET_PASSWORD);
        if (since.isPresent()) {
            form.password("current", AccountWords.PASSWORD_NOW);
        }
        form.newPassword(WORD, AccountWords.PASSWORD_NEW, AccountWords.PASSWORD_RULES.with(PasswordRules.SHORTEST))
                .newPassword("again", AccountWords.PASSWORD_AGAIN, AccountWords.NO_WORDS);
        var section = new Section(CHANGE, AccountWords.NO_WORDS).form(form);
        since.ifPresent(
                moment -> section.fact(AccountWords.PASSWORD_SINCE.in(locale), Bangla.dateTime(moment, locale)));
        return Sheet.of(AccountWords.PASSWORD, WORD, locale)
                .lead((since.isPresent() ? AccountWords.PASSWORD_LEAD : AccountWords.PASSWORD_NONE).in(locale))
                .section(section);
    }
}
