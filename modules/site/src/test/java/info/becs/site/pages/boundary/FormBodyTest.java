package info.becs.site.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** S11 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/form-data; boundary=x",
                "text/plain",
                FORM + "; charset=iso-8859-1",
                ""
            })
    void otherTypesAreRefused(String type) {
        refused(Problem.Kind.UNSUPPORTED_TYPE, type, "a=1");
        refused(Problem.Kind.UNSUPPORTED_TYPE, null, "a=1");
    }

    /** S11 */
    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%f0%28%8c%28", "a=%ff"})
    void brokenEncodingIsRefused(String body) {
        refused(Problem.Kind.MALFORMED, FORM, body);
    }

    /** S11 */
    @Test
    void tooMuchIsRefusedWhateverTheLengthClaims() {
        refused(Problem.Kind.TOO_LARGE, FORM, "a=" + "x".repeat(2_000));
        assertThatThrownBy(() -> FormBody.read(FORM, 5_000, stream("a=1"), 1_000))
                .isInstanceOf(Problem.class);
    }

    /** S11: a page of many rows goes through; who sends more is told the number. */
    @Test
    void twoThousandFieldsAreReadAndNotOneMore() throws IOException {
        assertThat(FormBody.read(FORM, -1, stream("a=&".repeat(2_000)), 10_000).get("a"))
                .hasSize(2_000);
        assertThatThrownBy(() -> FormBody.read(FORM, -1, stream("a=&".repeat(2_001)), 10_000))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE);
                    assertThat(problem.code()).isEqualTo("site.form.too-many-fields");
                    assertThat(problem.sentence().in(Locale.ENGLISH)).contains("2,000");
                });
    }

    @Test
    void fieldsComeInTheirOrderWithAllTheirValues() throws IOException {
        Map<String, List<String>> form = read(FORM + ";charset=UTF-8", "b=1&a=%E0%A6%95+x&b=2&empty=&a=%0D%0A");

        assertThat(form.keySet()).containsExactly("b", "a", "empty");
        assertThat(form)
                .containsEntry("b", List.of("1", "2"))
                .containsEntry("a", List.of("ক x", "\r\n"))
                .containsEntry("empty", List.of(""));
    }

    private static void refused(Problem.Kind kind, String type, String body) {
        assertThatThrownBy(() -> read(type, body))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static Map<String, List<String>> read(String type, String body) throws IOException {
        return FormBody.read(type, -1, stream(body), 1_000);
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
