package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F12 */
class GivenAnswersTest {

    private static Problem refusal(String text) {
        var problem = catchThrowableOfType(Problem.class, () -> GivenAnswers.read(text));
        assertThat(problem)
                .as("a refusal of %s", text.length() > 50 ? text.substring(0, 50) : text)
                .isNotNull();
        return problem;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"x\"",
                "{",
                "{\"a\":1}}",
                "{\"a\":1} {}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\"\n\"}",
                "// x",
                "{\"a\":1,}"
            })
    void whatIsNotOneJsonObjectIsRefused(String text) {
        assertThat(refusal(text).kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void nestingBeyondFiveIsRefused() {
        assertThat(refusal("{\"a\":".repeat(6) + "1" + "}".repeat(6)).code()).isEqualTo("forms.answers.beyond-limits");
        assertThat(refusal("[".repeat(100_000)).kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void moreThanTheLimitIsTooLarge() {
        assertThat(refusal("{\"a\":\"" + "ক".repeat(GivenAnswers.LONGEST) + "\"}")
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aTextOrNumberBeyondAnyUseIsRefused() {
        assertThat(refusal("{\"a\":\"" + "x".repeat(20_001) + "\"}").code()).isEqualTo("forms.answers.beyond-limits");
        assertThat(refusal("{\"a\":" + "9".repeat(41) + "}").code()).isEqualTo("forms.answers.beyond-limits");
    }

    @Test
    void theRefusalNeverRepeatsWhatTheParserSays() {
        assertThat(refusal("{\"a\": secret-word}").getMessage())
                .doesNotContain("secret-word")
                .contains("1:");
    }

    @Test
    void anObjectIsRead() {
        assertThat(GivenAnswers.read("{\"নাম\":\"রহিমা\"}").path("নাম").asString())
                .isEqualTo("রহিমা");
    }
}
