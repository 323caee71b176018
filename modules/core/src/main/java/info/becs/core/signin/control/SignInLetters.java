package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.signin.entity.AccountNotice;
import info.becs.core.signin.entity.AccountNotice.About;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The letters about an account to its owner: the link they asked for, and what they may not have done. */
@ApplicationScoped
public class SignInLetters {

    private static final LetterTemplate LINK = LetterTemplate.of(
                    "core.sign-in.link", Text.of("সাইন-ইনের লিংক", "Your link to sign in"), Text.of("""
                            {{name}},

                            এই লিংকটি দিয়ে সাইন-ইন করুন। পনেরো মিনিটের মধ্যে, একবার, আর যে ব্রাউজারে চেয়েছেন সেখানেই কাজ করে:

                            {{link}}

                            আপনি না চেয়ে থাকলে কিছু করতে হবে না।""", """
                            {{name}},

                            This link signs you in. It works once, within a quarter of an hour, in the browser in which it was asked for:

                            {{link}}

                            If it was not you who asked, nothing needs to be done."""))
            .fact("name", "আদা")
            .secretFact("link", "https://example.org/console/link#code");

    private static final LetterTemplate ACCOUNT_LINK = LetterTemplate.of(
                    "core.sign-in.account-link",
                    Text.of("অ্যাকাউন্টে ঢোকার লিংক", "Your link to your account"),
                    Text.of("""
                            এই লিংক খুলে ‘ঢুকুন’ চাপুন। পনেরো মিনিটের মধ্যে, একবার, আর যে ব্রাউজারে চেয়েছেন সেখানেই কাজ করে:

                            {{link}}

                            কাউকে দেবেন না। আপনি না চেয়ে থাকলে কিছু করতে হবে না।""", """
                            Open this link and press "Sign in". It works once, within a quarter of an hour, in the browser in which it was asked for:

                            {{link}}

                            Give it to nobody. If it was not you who asked, nothing needs to be done."""))
            .secretFact("link", "https://example.org/en/account/link?code=code");

    private static final LetterTemplate NEW_DEVICE = LetterTemplate.of(
                    "core.sign-in.new-device",
                    Text.of("নতুন একটি ডিভাইসে সাইন-ইন", "A sign-in on a new device"),
                    Text.of("""
                            {{name}},

                            {{time}}-এ আপনার অ্যাকাউন্টে নতুন একটি ডিভাইস থেকে সাইন-ইন হয়েছে: {{device}}, নেটওয়ার্ক {{network}}।

                            আপনি না হলে এখনই পাসওয়ার্ড বদলান: {{site}}/console/""", """
                            {{name}},

                            At {{time}} somebody signed in to your account on a device that was not used before: {{device}}, network {{network}}.

                            If it was not you, change your password now: {{site}}/console/"""))
            .fact("name", "আদা")
            .fact("time", "26.11.2026 12:00")
            .fact("device", "Firefox, Windows")
            .fact("network", "203.0.113.0/24");

    private static final LetterTemplate FACTORS_CHANGED = LetterTemplate.of(
                    "core.factor.changed",
                    Text.of("পাসওয়ার্ড বা চাবি বদলেছে", "Your password or a factor has changed"),
                    Text.of("""
                            {{name}},

                            {{time}}-এ আপনার অ্যাকাউন্টের পাসওয়ার্ড, অথেনটিকেটর অ্যাপ, পাসকি বা পুনরুদ্ধার কোড বদলানো হয়েছে।

                            আপনি না হলে এখনই একজন প্রশাসককে জানান।""", """
                            {{name}},

                            At {{time}} the password, the authenticator app, a passkey or the recovery codes of your account were changed.

                            If it was not you, tell an administrator now."""))
            .fact("name", "আদা")
            .fact("time", "26.11.2026 12:00");

    private static final LetterTemplate DISABLED = LetterTemplate.of(
                    "core.person.disabled",
                    Text.of("আপনার প্রবেশ বন্ধ করা হয়েছে", "Your account was disabled"),
                    Text.of("""
                            {{name}},

                            {{time}}-এ আপনার অ্যাকাউন্ট বন্ধ করা হয়েছে; এখন আর সাইন-ইন করা যাবে না। আপনি অন্যের অনুরোধে সিদ্ধান্ত দিতেন, তাই জানানো হলো।

                            এমন কথা না থাকলে এখনই অন্য প্রশাসকদের বা যিনি সার্ভার চালান তাঁকে জানান।""", """
                            {{name}},

                            At {{time}} your account was disabled, and nobody signs in with it any more. You are told because you decided about what others ask for.

                            If that was not agreed upon, tell the other administrators or whoever runs the server now."""))
            .fact("name", "আদা")
            .fact("time", "26.11.2026 12:00");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Dhaka"));

    @Inject
    Mailer mailer;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(LINK)
                .letter(ACCOUNT_LINK)
                .letter(NEW_DEVICE)
                .letter(FACTORS_CHANGED)
                .letter(DISABLED);
    }

    /** In the transaction that keeps the code of the link. */
    void sendLink(Account account, String link) {
        letter(LINK, account)
                .map(letter -> letter.fact("link", link).until(clock.instant().plus(Purpose.LINK.life())))
                .ifPresent(mailer::send);
    }

    /** In the transaction that keeps the code of the link; it names nobody. */
    void sendAccountLink(Account account, String link) {
        accounts.address(account.id(), AddressKind.EMAIL)
                .map(mail -> Letter.of(ACCOUNT_LINK)
                        .toMail(mail.address())
                        .in(Locale.forLanguageTag(account.language()))
                        .about(account.personId().value())
                        .fact("link", link)
                        .until(clock.instant().plus(Purpose.ACCOUNT_LINK.life())))
                .ifPresent(mailer::send);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void send(AccountNotice notice) {
        accounts.find(notice.accountId())
                .flatMap(account -> letter(template(notice.about()), account))
                .map(letter -> letter.fact("time", TIME.format(clock.instant())))
                .map(letter -> notice.about() == About.NEW_DEVICE
                        ? letter.fact("device", known(notice.from().device()))
                                .fact("network", known(notice.from().network()))
                        : letter)
                .ifPresent(mailer::send);
    }

    private static LetterTemplate template(About about) {
        return switch (about) {
            case NEW_DEVICE -> NEW_DEVICE;
            case FACTORS -> FACTORS_CHANGED;
            case DISABLED -> DISABLED;
        };
    }

    private static String known(String word) {
        return word.isEmpty() ? "?" : word;
    }

    /** Empty for whoever has no e-mail address. */
    private Optional<Letter> letter(LetterTemplate template, Account account) {
        Locale language = Locale.forLanguageTag(account.language());
        return accounts.address(account.id(), AddressKind.EMAIL)
                .map(mail -> Letter.of(template)
                        .toMail(mail.address())
                        .in(language)
                        .about(account.personId().value())
                        .fact("name", account.name().in(language)));
    }
}
