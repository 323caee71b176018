package info.becs.membership.mailings.control;

import info.becs.membership.consents.entity.Consent;
import info.becs.membership.entity.Purpose;
import info.becs.membership.mailings.entity.MailingText;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/** The letter that a member finds: what staff have written, and how its reader ends such letters. */
@ApplicationScoped
public class MailingWords {

    private static final LetterTemplate MAILING = LetterTemplate.of(
                    "membership.mailing",
                    Text.same("{{subject}}"),
                    Text.of(
                            "{{name}},\n\n{{text}}\n\n‘{{purpose}}’ পেতে সম্মতি দিয়েছেন বলে এই চিঠি পাঠানো হলো। আর না চাইলে এখানে বন্ধ করুন:\n\n{{unsubscribe}}",
                            "{{name}},\n\n{{text}}\n\nYou get this letter because you agreed to \"{{purpose}}\". Stop such letters here:\n\n{{unsubscribe}}"))
            .sms(Text.of("{{text}} বন্ধ করতে: {{unsubscribe}}", "{{text}} To stop: {{unsubscribe}}"))
            .fact("subject", "বার্ষিক সাধারণ সভা")
            .fact("name", "রহিমা খাতুন")
            .fact("text", "আগামী শুক্রবার বিকাল তিনটায় সভা।")
            .fact("purpose", "ই-মেইলে খবর")
            .secretFact(LetterTemplate.UNSUBSCRIBE, "https://example.org/unsubscribe/AAAAAAAAAAAAAAAAAAAAAA");

    private static final String NOBODYS = "/account/consents";

    @Inject
    Config config;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.letter(MAILING);
    }

    Letter to(String address, Text name, Locale language, Purpose purpose, MailingText text, Consent consent) {
        return letter(address, name, language, purpose, text, "/unsubscribe/" + consent.token());
    }

    /** As its writer reads it: its link ends nothing. */
    Letter test(String address, Text name, Locale language, Purpose purpose, MailingText text) {
        return letter(address, name, language, purpose, text, NOBODYS);
    }

    private Letter letter(String address, Text name, Locale language, Purpose purpose, MailingText text, String path) {
        String site = config.getOptionalValue("platform.public-url", String.class)
                .orElse("http://localhost:9080")
                .replaceAll("/+$", "");
        String prefix = language.getLanguage().equals("en") ? "/en" : "";
        Letter letter = Letter.of(MAILING)
                .in(language)
                .fact("subject", text.subject().in(language))
                .fact("name", name.in(language))
                .fact("text", text.words().in(language))
                .fact("purpose", purpose.label().in(language))
                .fact(LetterTemplate.UNSUBSCRIBE, site + prefix + path);
        return purpose.channel().orElseThrow() == Channel.MAIL ? letter.toMail(address) : letter.toMobile(address);
    }
}
