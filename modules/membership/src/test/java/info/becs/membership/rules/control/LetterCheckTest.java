package info.becs.membership.rules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.entity.LetterText;
import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.spi.Text;
import info.becs.spi.letters.LetterTemplate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M25: other words of a letter fit its marks. */
class LetterCheckTest {

    private static final String UNPAID = "membership.application.approved-unpaid";
    private static final Text SUBJECT = Text.of("অনুমোদিত", "Approved");

    @Test
    void thereAreLettersOfDecisionsFeesAndReminders() {
        assertThat(LetterCheck.letters())
                .extracting(LetterTemplate::name)
                .contains(UNPAID, "membership.fee.found", "membership.renewal.reminder");
    }

    @Test
    void wordsThatFitAreTaken() {
        LetterText words = words("{{name}}: {{link}}", Optional.of("{{number}} {{link}} {{site}}"));

        assertThat(LetterCheck.of(Map.of(UNPAID, words))).isEmpty();
        assertThat(words.on(shipped()).body().en()).isEqualTo("{{name}}: {{link}}");
        assertThat(words("{{name}}: {{link}}", Optional.empty()).on(shipped()).sms())
                .isEqualTo(shipped().sms());
    }

    @Test
    void wordsThatDoNotAreRefusedAtTheirPlace() {
        assertThat(LetterCheck.of(Map.of("membership.letter.love", words("{{link}}", Optional.empty()))))
                .extracting(Place::place)
                .containsExactly("/letters/membership.letter.love");
        assertThat(LetterCheck.of(Map.of(UNPAID, words("{{password}} {{link}}", Optional.empty())))
                        .get(0)
                        .sentence()
                        .en())
                .contains("{{link}}, {{site}}");
        assertThat(LetterCheck.of(Map.of(UNPAID, words("{{name}}", Optional.empty())))
                        .get(0)
                        .sentence()
                        .en())
                .contains("leads nowhere");
        assertThat(LetterCheck.of(Map.of(UNPAID, words("{{link}}", Optional.of("{{number}}")))))
                .hasSize(1);
    }

    private static LetterTemplate shipped() {
        return LetterCheck.letters().stream()
                .filter(each -> each.name().equals(UNPAID))
                .findFirst()
                .orElseThrow();
    }

    private static LetterText words(String body, Optional<String> sms) {
        return new LetterText(SUBJECT, Text.same(body), sms.map(Text::same));
    }
}
