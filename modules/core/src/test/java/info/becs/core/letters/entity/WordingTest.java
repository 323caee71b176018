package info.becs.core.letters.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static Wording with(Map<String, String> facts) {
        var all = new HashMap<>(Map.of("name", "আদা", "link", "https://example.org/#key"));
        all.putAll(facts);
        return Wording.of("bn", "{{name}}, স্বাগতম", "{{name}}:\n\n{{link}}", all, Set.of("link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada\r\nBcc: ben@example.org", "Ada\nBcc: x", "Ada\rBcc: x", "Ada\u2028x", "Ada\u0085x"})
    void aSubjectCannotBeginAnotherHeader(String name) {
        assertThat(catchThrowableOfType(Problem.class, () -> with(Map.of("name", name)))
                        .code())
                .isEqualTo("core.letter.line-break");
    }

    @Test
    void aFactWithoutEndIsRefused() {
        assertThat(catchThrowableOfType(Problem.class, () -> with(Map.of("name", "x".repeat(10_001))))
                        .code())
                .isEqualTo("core.letter.fact-too-long");
    }

    @Test
    void aFactIsTextAndNeverAMark() {
        Wording wording = with(Map.of("name", "{{link}} \uE000link\uE001"));

        assertThat(wording.subject()).isEqualTo("{{link}} link, স্বাগতম");
        assertThat(wording.closed()).startsWith("{{link}} link:").doesNotContain("#key");
    }

    @Test
    void whatTurnsAroundTheReadingIsLeftOut() {
        assertThat(with(Map.of("name", "Ada\u202Egro.elpmaxe\u2066\u0007")).open())
                .startsWith("Adagro.elpmaxe:");
    }

    @Test
    void aSecretIsOnlyInTheOpenText() {
        Wording wording = with(Map.of());

        assertThat(wording.open()).endsWith("https://example.org/#key");
        assertThat(wording.closed()).endsWith(Wording.HIDDEN).doesNotContain("#key");
        assertThat(wording.body()).doesNotContain("#key");
        assertThat(wording.toString()).doesNotContain("#key");
    }

    @Test
    void whatIsKeptIsReadAgainAndWhatIsForgottenIsHidden() {
        Wording wording = with(Map.of("link", "https://example.org/#\"\\\n"));

        Wording again = Wording.kept(
                "bn", wording.subject(), wording.body(), wording.secretsAsText().orElseThrow());
        Wording forgotten = Wording.kept("bn", wording.subject(), wording.body(), null);

        assertThat(again.open()).isEqualTo(wording.open());
        assertThat(forgotten.open()).endsWith(Wording.HIDDEN);
        assertThat(forgotten.hasLost()).isTrue();
        assertThat(again.hasLost()).isFalse();
    }

    @Test
    void aLongSubjectEndsBetweenLetters() {
        String subject = with(Map.of("name", "😀".repeat(300))).subject();

        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
        assertThat(subject).endsWith("😀…");
    }
}
