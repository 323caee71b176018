package info.becs.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonBodyTest {

    @Test
    void aWellOfBracketsIsRefused() {
        assertThatThrownBy(() -> JsonBody.requireShallow(bytes("[".repeat(10_000))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("platform.json.too-deep"));
    }

    @Test
    void bracketsInATextAreText() {
        String text = "{\"a\":\"" + "[{".repeat(500) + "\\\"" + "[".repeat(500) + "\"}";
        assertThatCode(() -> JsonBody.requireShallow(bytes(text))).doesNotThrowAnyException();
    }

    @Test
    void manyNeighboursAreNotDeep() {
        assertThatCode(() -> JsonBody.requireShallow(bytes("[" + "{},".repeat(5_000) + "{}]")))
                .doesNotThrowAnyException();
    }

    @Test
    void entityTagsAreComparedWeakly() {
        assertThat(Etags.anyMatches("\"a\", W/\"b\"", "\"b\"")).isTrue();
        assertThat(Etags.anyMatches("*", "\"b\"")).isTrue();
        assertThat(Etags.anyMatches("\"a\"", "\"b\"")).isFalse();
        assertThat(Etags.anyMatches(null, "\"b\"")).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
