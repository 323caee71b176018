package info.becs.core.access.control;

import info.becs.core.letters.control.MailServer;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AddressKind;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;

/** The letter that brings an invitation to somebody with an e-mail address. */
@ApplicationScoped
public class InvitationLetters {

    private static final LetterTemplate INVITATION = LetterTemplate.of(
                    "core.person.invitation", Text.of("আপনাকে আমন্ত্রণ", "You are invited"), Text.of("""
                            {{name}},

                            আপনার জন্য এখানে একটি অ্যাকাউন্ট খোলা হয়েছে: {{site}}

                            এই লিংকে গিয়ে শুরু করুন। এটি একবারই কাজ করে:

                            {{link}}

                            আপনি এর কিছু না জানলে কিছু করতে হবে না।""", """
                            {{name}},

                            An account was opened for you at {{site}}

                            Begin with this link. It works once:

                            {{link}}

                            If you know nothing of it, nothing needs to be done."""))
            .fact("name", "আদা")
            .secretFact("link", "https://example.org/api/core/invitation#code");

    @Inject
    Mailer mailer;

    @Inject
    MailServer mailServer;

    @Inject
    Accounts accounts;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(INVITATION);
    }

    /**
     * Puts it into the outbox, in the transaction of the invitation.
     *
     * @return whether it leaves from there: false for whoever has no e-mail address, and where letters are only kept
     */
    boolean send(Account account, String link, Instant until) {
        Locale language = Locale.forLanguageTag(account.language());
        return accounts.address(account.id(), AddressKind.EMAIL)
                .map(mail -> {
                    mailer.send(Letter.of(INVITATION)
                            .toMail(mail.address())
                            .in(language)
                            .about(account.personId().value())
                            .fact("name", account.name().in(language))
                            .fact("link", link)
                            .until(until));
                    return mailServer.isReady();
                })
                .orElse(false);
    }
}
