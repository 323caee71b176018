package info.becs.core.signin.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.TypedCode;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** The letter with a code of six digits. It names nobody: a phone shows it to whoever looks at it. */
@ApplicationScoped
public class CodeLetters {

    private static final LetterTemplate CODE = LetterTemplate.of(
                    "core.sign-in.code", Text.of("আপনার কোড", "Your code"), Text.of("""
                            আপনার কোড: {{code}}

                            দশ মিনিট চলবে, একবার। কাউকে বলবেন না, আমাদের কেউও এটি চাইবেন না। আপনি না চেয়ে থাকলে কিছু করতে হবে না।""", """
                            Your code: {{code}}

                            It works once, within ten minutes. Tell nobody: none of us will ask for it. If it was not you who asked, nothing needs to be done."""))
            .sms(Text.of(
                    "কোড {{code}}, ১০ মিনিট চলবে। কাউকে বলবেন না।", "Code {{code}}, good for 10 minutes. Tell nobody."))
            .secretFact("code", "123456");

    private static final LetterTemplate CHANGED = LetterTemplate.of(
            "core.account.address-changed",
            Text.of("আপনার যোগাযোগের ঠিকানা বদলেছে", "Where you are reached has changed"),
            Text.of("""
                    আপনার অ্যাকাউন্টের ই-মেইল বা মোবাইল নম্বর বদলানো হয়েছে।

                    আপনি না বদলে থাকলে এখনই আমাদের জানান: {{site}}/""", """
                    The e-mail address or the mobile number of your account was changed.

                    If it was not you, tell us now: {{site}}/"""));

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(CODE).letter(CHANGED);
    }

    /** To the address before the change. */
    public void addressChanged(String mail, Account account) {
        mailer.send(Letter.of(CHANGED)
                .toMail(mail)
                .in(Locale.forLanguageTag(account.language()))
                .about(account.personId().value()));
    }

    /** In the transaction that keeps the code. */
    public void send(TypedCode code, Address to, Account account) {
        Letter letter = Letter.of(CODE)
                .in(Locale.forLanguageTag(account.language()))
                .about(account.personId().value())
                .fact("code", code.digits())
                .until(clock.instant().plus(Purpose.TYPED_CODE.life()));
        mailer.send(to.kind() == AddressKind.MOBILE ? letter.toMobile(to.text()) : letter.toMail(to.text()));
    }
}
