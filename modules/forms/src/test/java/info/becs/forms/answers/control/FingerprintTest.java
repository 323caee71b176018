package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F7 */
class FingerprintTest {

    private static String of(String json) {
        return Fingerprint.of("test.tiny", GivenAnswers.read(json));
    }

    @Test
    void theOrderOfFieldsAndBlanksDoNotCount() {
        assertThat(of("{\"a\":1,\"b\":[true,\"x\"]}"))
                .isEqualTo(of("{ \"b\": [true, \"x\"],\n\"a\": 1 }"))
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"a":1}         | {"a":2}
            {"a":1}         | {"a":"1"}
            {"a":"x"}       | {"b":"x"}
            {"a":["x","y"]} | {"a":["y","x"]}
            {"a":["x","y"]} | {"a":["xy"]}
            {"a":["x"]}     | {"a":"x"}
            {"a":{}}        | {"a":[]}
            {"a":""}        | {}
            """)
    void whatSaysSomethingElseHasAnother(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }

    @Test
    void theSameAnswersToAnotherFormAreOthers() {
        assertThat(Fingerprint.of("test.other", GivenAnswers.read("{}"))).isNotEqualTo(of("{}"));
    }
}
