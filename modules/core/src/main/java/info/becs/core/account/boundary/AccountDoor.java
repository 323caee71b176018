package info.becs.core.account.boundary;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.SessionSettings;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.signin.control.AccountLinks;
import info.becs.core.signin.control.CodeSignIn;
import info.becs.core.signin.control.SignIn;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.pages.AccountPart.Way;
import info.becs.spi.pages.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Where people sign in without a script, and leave: by a typed code, or by a password and a second factor. */
@ApplicationScoped
public class AccountDoor {

    static final String CODE = "code";
    static final String SECOND = "second";
    static final String LINK = "link";
    static final Set<String> WORDS = Set.of(CODE, SECOND, LINK);

    private static final Pattern TOTP = Pattern.compile("[0-9]{6}");

    @Inject
    CodeSignIn codes;

    @Inject
    AccountLinks links;

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    SessionSettings settings;

    /** @param ways to an account, for whoever has none; asked for where they are shown */
    PageAnswer answer(String word, Visitor visitor, Supplier<List<Way>> ways) {
        return switch (word) {
            case CODE -> code(visitor);
            case SECOND -> second(visitor);
            case LINK -> link(visitor);
            default -> entrance(visitor, ways);
        };
    }

    private PageAnswer entrance(Visitor visitor, Supplier<List<Way>> ways) {
        Supplier<Sheet> sheet = () -> entranceSheet(visitor, ways.get());
        if (visitor.chose(CODE)) {
            return tried(() -> asked(visitor), sheet, "address");
        }
        if (visitor.chose(LINK)) {
            return tried(() -> linkAsked(visitor), sheet, "mail");
        }
        if (visitor.chose("password")) {
            return tried(
                    () -> entered(
                            visitor,
                            signIn.withPassword(visitor.field("name"), visitor.field("password"), visitor.guest())),
                    sheet,
                    "name");
        }
        return sheet.get().page();
    }

    private PageAnswer asked(Visitor visitor) {
        Secret ticket = codes.ask(visitor.field("address"), visitor.guest());
        return visitor.remembered(PageAnswer.redirect(AccountPages.HOME + "/" + CODE)
                .cookie(Cookies.TICKET, ticket.text(), Purpose.TYPED_CODE.life()));
    }

    private PageAnswer linkAsked(Visitor visitor) {
        links.ask(visitor.field("mail"), visitor.guest());
        return visitor.remembered(PageAnswer.redirect(AccountPages.HOME + "/" + LINK));
    }

    /** Looking at it uses nothing up, so that what reads mails on their way signs nobody in: that takes the button. */
    private PageAnswer link(Visitor visitor) {
        String code = visitor.chose(LINK)
                ? visitor.field("code")
                : visitor.request().query().getOrDefault("code", "");
        Sheet sheet = Sheet.of(AccountWords.LINK_TITLE, LINK, visitor.locale())
                .back(AccountWords.OTHER_WAYS)
                .lead((code.isEmpty() ? AccountWords.LINK_SENT : AccountWords.LINK_OPEN).in(visitor.locale()));
        if (!code.isEmpty()) {
            sheet.section(new Section(LINK, AccountWords.NO_WORDS)
                    .form(new SheetForm(LINK, AccountWords.SIGN_IN).hidden("code", code)));
        }
        return visitor.chose(LINK)
                ? tried(() -> entered(visitor, links.use(new Secret(code), visitor.guest())), () -> sheet, "link")
                : sheet.page();
    }

    private PageAnswer code(Visitor visitor) {
        Sheet sheet = Sheet.of(AccountWords.CODE_TITLE, CODE, visitor.locale())
                .back(AccountWords.CODE_AGAIN)
                .lead(AccountWords.CODE_SENT.in(visitor.locale()))
                .section(new Section(CODE, AccountWords.NO_WORDS)
                        .form(new SheetForm(CODE, AccountWords.SIGN_IN)
                                .code(AccountWords.CODE_LABEL, AccountWords.CODE_HINT)));
        return visitor.chose(CODE)
                ? tried(
                        () -> entered(
                                visitor,
                                codes.use(
                                        visitor.ticket().orElseThrow(SignInProblem::typedCodeWrong),
                                        visitor.field("code"),
                                        visitor.guest())),
                        () -> sheet,
                        "code")
                : sheet.page();
    }

    private PageAnswer second(Visitor visitor) {
        Sheet sheet = Sheet.of(AccountWords.SECOND_TITLE, SECOND, visitor.locale())
                .back(AccountWords.OTHER_WAYS)
                .section(new Section(SECOND, AccountWords.NO_WORDS)
                        .form(new SheetForm(SECOND, AccountWords.SIGN_IN)
                                .code(AccountWords.SECOND_LABEL, AccountWords.SECOND_HINT)))
                .passkey(SECOND, AccountWords.WITH_KEY);
        return visitor.chose(SECOND) ? tried(() -> secondShown(visitor), () -> sheet, "code") : sheet.page();
    }

    private PageAnswer secondShown(Visitor visitor) {
        Secret ticket = visitor.ticket().orElseThrow(SignInProblem::codeUnknown);
        String code = Bangla.latinDigits(visitor.field("code")).strip();
        return entered(
                visitor,
                TOTP.matcher(code).matches()
                        ? signIn.withTotp(ticket, code, visitor.guest())
                        : signIn.withRecoveryCode(ticket, code, visitor.guest()));
    }

    /** Whoever signs in anew leaves the session before; the new one is always another. */
    private PageAnswer entered(Visitor visitor, Entry entry) {
        if (entry.session().isEmpty()) {
            return visitor.remembered(PageAnswer.redirect(AccountPages.HOME + "/" + SECOND)
                    .cookie(Cookies.TICKET, entry.ticket().orElseThrow().text(), Purpose.SECOND_FACTOR.life()));
        }
        visitor.session().ifPresent(former -> sessions.endIfThere(former.accountId(), former.id()));
        return visitor.remembered(PageAnswer.redirect(AccountPages.HOME)
                .cookie(Cookies.SESSION, entry.session().get().text(), settings.longest())
                .cookie(Cookies.TICKET, "", Duration.ZERO));
    }

    PageAnswer leave(Visitor visitor) {
        sessions.endIfThere(visitor.live().accountId(), visitor.live().id());
        return PageAnswer.redirect(AccountPages.HOME).cookie(Cookies.SESSION, "", Duration.ZERO);
    }

    private static PageAnswer tried(Supplier<PageAnswer> step, Supplier<Sheet> otherwise, String field) {
        try {
            return step.get();
        } catch (Problem refusal) {
            return otherwise.get().refused(refusal, field).page();
        }
    }

    private static Sheet entranceSheet(Visitor visitor, List<Way> ways) {
        Sheet sheet = Sheet.of(AccountWords.SIGN_IN_TITLE, "", visitor.locale())
                .lead(AccountWords.SIGN_IN_LEAD.in(visitor.locale()))
                .section(new Section(CODE, AccountWords.BY_CODE)
                        .form(new SheetForm(CODE, AccountWords.SEND_CODE)
                                .field(
                                        "address",
                                        AccountWords.ADDRESS,
                                        AccountWords.ADDRESS_HINT,
                                        visitor.field("address"),
                                        "username")))
                .passkey("in", AccountWords.WITH_KEY)
                .section(new Section(LINK, AccountWords.BY_LINK)
                        .form(new SheetForm(LINK, AccountWords.SEND_LINK)
                                .field(
                                        "mail",
                                        AccountWords.EMAIL,
                                        AccountWords.MAIL_HINT,
                                        visitor.field("mail"),
                                        "email")))
                .section(new Section("password", AccountWords.BY_PASSWORD)
                        .form(new SheetForm("password", AccountWords.SIGN_IN)
                                .field(
                                        "name",
                                        AccountWords.ADDRESS,
                                        AccountWords.NO_WORDS,
                                        visitor.field("name"),
                                        "username")
                                .password("password", AccountWords.PASSWORD)));
        int count = 0;
        for (Way way : ways) {
            count++;
            sheet.closing(new Section(count == 1 ? "way" : "way-" + count, AccountWords.NO_ACCOUNT)
                    .lead(way.words())
                    .link(way.path(), way.label()));
        }
        return sheet;
    }
}
