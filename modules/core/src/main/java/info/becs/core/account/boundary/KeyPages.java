package info.becs.core.account.boundary;

import info.becs.core.account.control.OwnKeys;
import info.becs.core.signin.entity.Passkey;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The passkeys of an account. One is added by a script, because a browser has no other way; it is removed without. */
@ApplicationScoped
public class KeyPages {

    static final String WORD = "keys";

    @Inject
    OwnKeys keys;

    PageAnswer answer(Visitor visitor) {
        try {
            if (visitor.chose("remove")) {
                keys.remove(
                        visitor.live(), visitor.field("key"), visitor.request().network());
                return PageAnswer.redirect(AccountPages.HOME + "/" + WORD);
            }
        } catch (Problem refusal) {
            return sheet(visitor).refused(refusal, "key").page();
        }
        return sheet(visitor).page();
    }

    private Sheet sheet(Visitor visitor) {
        List<Passkey> all = keys.of(visitor.live());
        Sheet sheet = Sheet.of(AccountWords.KEYS, WORD, visitor.locale())
                .lead((all.isEmpty() ? AccountWords.NO_KEYS : AccountWords.KEYS_LEAD).in(visitor.locale()))
                .passkey("new", AccountWords.ADD_KEY);
        all.forEach(key -> sheet.section(section(key, visitor)));
        return sheet;
    }

    private static Section section(Passkey key, Visitor visitor) {
        return new Section(key.id(), key.label().isEmpty() ? AccountWords.KEYS : Text.same(key.label()))
                .fact(AccountWords.ADDED.in(visitor.locale()), Bangla.dateTime(key.createdAt(), visitor.locale()))
                .form(new SheetForm("remove", AccountWords.REMOVE_KEY).hidden("key", key.id()));
    }
}
