package info.becs.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import jakarta.json.stream.JsonParsingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapesTest {

    enum Colour {
        RED,
        GREEN
    }

    record Inner(String name, Optional<Integer> age, List<Inner> children) {}

    record All(
            String text,
            boolean flag,
            Boolean maybe,
            int count,
            Long number,
            double ratio,
            BigDecimal amount,
            Colour colour,
            Instant at,
            UUID id,
            Inner inner,
            Set<Colour> colours,
            Map<String, Inner> byName,
            String[] lines,
            Object open) {}

    private final JsonShapes shapes = new JsonShapes();

    private void examine(String json) {
        shapes.examine(json.getBytes(StandardCharsets.UTF_8), All.class);
    }

    private Problem refusal(String json) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> examine(json));
        assertThat(refusal).as(json).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Problem.Kind.MALFORMED);
        return refusal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|''",
                "'\"x\"'|''",
                "{\"text\":5}|/text",
                "{\"text\":{\"a\":[1,{\"b\":2}]},\"flag\":true}|/text",
                "{\"flag\":\"true\"}|/flag",
                "{\"flag\":1}|/flag",
                "{\"flag\":null}|/flag",
                "{\"maybe\":\"\"}|/maybe",
                "{\"count\":\"1\"}|/count",
                "{\"count\":1.0}|/count",
                "{\"count\":2147483648}|/count",
                "{\"number\":9223372036854775808}|/number",
                "{\"ratio\":\"0.5\"}|/ratio",
                "{\"amount\":\"12\"}|/amount",
                "{\"colour\":\"red\"}|/colour",
                "{\"colour\":1}|/colour",
                "{\"at\":1700000000}|/at",
                "{\"at\":\"yesterday\"}|/at",
                "{\"id\":\"1-1-1-1-1\"}|/id",
                "{\"inner\":[]}|/inner",
                "{\"inner\":{\"age\":\"7\"}}|/inner/age",
                "{\"inner\":{\"children\":[{\"name\":\"x\"},{\"name\":7}]}}|/inner/children/1/name",
                "{\"colours\":{}}|/colours",
                "{\"colours\":[\"RED\",\"BLUE\"]}|/colours/1",
                "{\"byName\":{\"a/b~c\":{\"name\":1}}}|/byName/a~1b~0c/name",
                "{\"lines\":[\"a\",1]}|/lines/1"
            })
    void whatIsOfAnotherTypeIsNamedByItsPointer(String json, String pointer) {
        assertThat(refusal(json).code()).isEqualTo("platform.json.wrong-type");
        assertThat(refusal(json).details()).extracting(Problem.Detail::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"text\":\"a\"}",
                "{\"inner\":{\"name\":\"a\",\"age\":1,\"name\":\"b\"}}",
                "{\"byName\":{\"x\":{},\"x\":{}}}",
                "{\"open\":[{\"x\":1,\"x\":1}]}",
                "{\"text\":\"a\",\"\\u0074ext\":\"a\"}"
            })
    void aNameThatStandsTwiceIsRefused(String json) {
        assertThat(refusal(json).code()).isEqualTo("platform.json.duplicate-field");
    }

    @Test
    void whatNobodyAskedForIsRefusedHoweverDeep() {
        assertThat(refusal("{\"inner\":{\"children\":[{\"nam\":\"x\"}]}}").details())
                .extracting(d -> d.code() + " " + d.pointer())
                .containsExactly("platform.json.unknown-field /inner/children/0/nam");
    }

    @Test
    void allFindingsAreToldButNotEndlesslyMany() {
        assertThat(refusal("{\"text\":1,\"count\":\"1\",\"x\":1}").details()).hasSize(3);
        String many = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> "\"" + "x".repeat(200) + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(refusal(many).details())
                .hasSizeLessThanOrEqualTo(20)
                .allSatisfy(d -> assertThat(d.pointer() + d.sentence().en()).hasSizeLessThan(250));
    }

    /** To be found out by counting its digits, not by making a number of them. */
    @Test
    void aNumberWithoutEndIsNoNumber() {
        String digits = "9".repeat(1_000_000);

        assertThat(refusal("{\"count\":" + digits + "}").details()).hasSize(1);
        assertThat(refusal("{\"amount\":" + digits + "}").details()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"text\":}", "{\"text\":\"a\",}", "{}{}", "{} x", "nul"})
    void whatIsNoJsonStaysNoJson(String json) {
        assertThatThrownBy(() -> examine(json)).isInstanceOf(JsonParsingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"text\":null,\"inner\":null,\"number\":null,\"colours\":null,\"maybe\":null}",
                "{\"text\":\"5\",\"flag\":true,\"count\":-2147483648,\"number\":9223372036854775807,\"ratio\":5,\"amount\":1e3}",
                "{\"colour\":\"RED\",\"at\":\"2026-11-23T10:00:00Z\",\"id\":\"0190A0A0-0000-7000-8000-000000000001\"}",
                "{\"inner\":{\"name\":\"a\",\"age\":7,\"children\":[{\"age\":null}]},\"byName\":{\"\":{}},\"lines\":[\"a\"]}",
                "{\"open\":{\"any\":[1,\"x\",true]}}"
            })
    void whatFitsPasses(String json) {
        assertThatCode(() -> examine(json)).doesNotThrowAnyException();
    }
}
