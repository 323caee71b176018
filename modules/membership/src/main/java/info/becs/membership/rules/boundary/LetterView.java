package info.becs.membership.rules.boundary;

import info.becs.spi.Text;
import info.becs.spi.letters.LetterTemplate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter whose words may be changed, as it comes with this module.
 *
 * @param facts its marks, each with a sample
 * @param sms null where it goes by mail alone
 */
@Schema(description = "A letter whose words may be changed, as it comes with this module", examples = """
    {"name": "membership.member.suspended", "subject": {"bn": "আপনার সদস্যপদ স্থগিত", "en": "Your membership is suspended"},
     "body": {"bn": "{{name}}, আপনার সদস্যপদ ({{number}}) স্থগিত।", "en": "{{name}}, your membership ({{number}}) was suspended."},
     "sms": {"bn": "সদস্যপদ {{number}} স্থগিত।", "en": "Membership {{number}} was suspended."},
     "facts": {"name": "রহিমা খাতুন", "number": "K7PM-92QXV"}}
    """)
public record LetterView(String name, Text subject, Text body, Text sms, Map<String, String> facts) {

    static LetterView of(LetterTemplate letter) {
        return new LetterView(
                letter.name(), letter.subject(), letter.body(), letter.sms().orElse(null), letter.samples());
    }
}
