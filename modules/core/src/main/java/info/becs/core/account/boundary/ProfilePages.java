package info.becs.core.account.boundary;

import info.becs.core.account.control.OwnAccount;
import info.becs.core.account.control.OwnAddresses;
import info.becs.core.account.entity.AccountProblem;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.kit.text.MobileNumber;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The name of an account and where its owner is reached. */
@ApplicationScoped
public class ProfilePages {

    static final String WORD = "profile";

    @Inject
    OwnAccount own;

    @Inject
    OwnAddresses addresses;

    @Inject
    Accounts accounts;

    PageAnswer answer(Visitor visitor, Account account) {
        try {
            return chosen(visitor, account);
        } catch (Problem refusal) {
            String field = visitor.chose("name") ? "nameBn" : visitor.chose("confirm") ? "code" : "address";
            return visitor.chose("confirm")
                    ? confirming(visitor).refused(refusal, field).page()
                    : sheet(visitor, account).refused(refusal, field).page();
        }
    }

    private PageAnswer chosen(Visitor visitor, Account account) {
        if (visitor.chose("name")) {
            own.rename(
                    visitor.live(),
                    visitor.field("nameBn"),
                    visitor.field("nameEn"),
                    visitor.locale().getLanguage(),
                    visitor.request().network());
            return PageAnswer.redirect(AccountPages.HOME + "/" + WORD);
        }
        if (visitor.chose("address")) {
            Secret ticket = addresses.ask(visitor.live(), visitor.field("address"), visitor.guest());
            return visitor.remembered(
                    confirming(visitor).page().cookie(Cookies.TICKET, ticket.text(), Purpose.NEW_ADDRESS.life()));
        }
        if (visitor.chose("confirm")) {
            addresses.confirm(
                    visitor.live(),
                    visitor.ticket().orElseThrow(AccountProblem::codeWrong),
                    visitor.field("address"),
                    visitor.field("code"),
                    visitor.guest());
            return PageAnswer.redirect(AccountPages.HOME + "/" + WORD);
        }
        return sheet(visitor, account).page();
    }

    /** What was typed goes along in the form: no address of a page names anybody. */
    private static Sheet confirming(Visitor visitor) {
        return Sheet.of(AccountWords.CODE_TITLE, WORD, visitor.locale())
                .lead(AccountWords.ADDRESS_SENT.in(visitor.locale()))
                .section(new Section("confirm", AccountWords.NO_WORDS)
                        .form(new SheetForm("confirm", AccountWords.CONFIRM)
                                .hidden("address", visitor.field("address"))
                                .code(AccountWords.CODE_LABEL, AccountWords.CODE_HINT)));
    }

    private Sheet sheet(Visitor visitor, Account account) {
        Locale locale = visitor.locale();
        return Sheet.of(AccountWords.PROFILE, WORD, locale)
                .section(new Section("name", AccountWords.NAME)
                        .form(new SheetForm("name", AccountWords.KEEP)
                                .field(
                                        "nameBn",
                                        AccountWords.NAME_BN,
                                        AccountWords.NO_WORDS,
                                        shown(visitor, "nameBn", account.name().bn()),
                                        "name")
                                .field(
                                        "nameEn",
                                        AccountWords.NAME_EN,
                                        AccountWords.NO_WORDS,
                                        shown(visitor, "nameEn", account.name().en()),
                                        "off")))
                .section(new Section("address", AccountWords.REACHED)
                        .fact(AccountWords.EMAIL.in(locale), reached(account, AddressKind.EMAIL, locale))
                        .fact(AccountWords.MOBILE.in(locale), reached(account, AddressKind.MOBILE, locale))
                        .form(new SheetForm("address", AccountWords.SEND_CODE)
                                .field(
                                        "address",
                                        AccountWords.NEW_ADDRESS,
                                        AccountWords.NEW_ADDRESS_HINT,
                                        visitor.field("address"),
                                        "off")));
    }

    private static String shown(Visitor visitor, String field, String otherwise) {
        return visitor.chose("name") ? visitor.field(field) : otherwise;
    }

    private String reached(Account account, AddressKind kind, Locale locale) {
        return accounts.address(account.id(), kind)
                .map(address -> MobileNumber.shown(address.address(), locale) + note(address, locale))
                .orElse("–");
    }

    private static String note(AccountAddress address, Locale locale) {
        Text unshown = Text.of(" (যাচাই হয়নি)", " (not confirmed yet)");
        return address.isVerified() ? "" : unshown.in(locale);
    }
}
