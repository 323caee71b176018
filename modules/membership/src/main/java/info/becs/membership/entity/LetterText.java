package info.becs.membership.entity;

import info.becs.spi.Text;
import info.becs.spi.letters.LetterTemplate;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one letter as staff have written them.
 *
 * @param sms the same as a short message; empty where it is left as it came
 */
public record LetterText(Text subject, Text body, Optional<Text> sms) {

    static final String LINK = "{{link}}";

    /** The letter in these words; one whose marks nobody fills is an {@link IllegalArgumentException}. */
    public LetterTemplate on(LetterTemplate shipped) {
        LetterTemplate letter = LetterTemplate.of(shipped.name(), subject, body);
        Optional<Text> brief = sms.or(shipped::sms);
        if (brief.isPresent()) {
            letter = letter.sms(brief.get());
        }
        for (Map.Entry<String, String> fact : shipped.samples().entrySet()) {
            letter = shipped.secrets().contains(fact.getKey())
                    ? letter.secretFact(fact.getKey(), fact.getValue())
                    : letter.fact(fact.getKey(), fact.getValue());
        }
        return letter.complete();
    }

    /** Whether a reader who is to be led somewhere still is, in both languages and by both ways. */
    public boolean leadsAs(LetterTemplate shipped) {
        return leads(shipped.body(), body)
                && shipped.sms()
                        .filter(was -> sms.isPresent())
                        .filter(was -> !leads(was, sms.get()))
                        .isEmpty();
    }

    private static boolean leads(Text was, Text is) {
        return !was.bn().contains(LINK) || is.bn().contains(LINK) && is.en().contains(LINK);
    }
}
