package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.forms.FormFolders;
import info.becs.spi.Problem;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F2 */
class SamplesTest {

    private static final String PASSES = """
        {"what":"w","today":"2026-01-15","answers":{"name":"রহিমা","truth":true},"errors":[]}\
        """;

    @Test
    void aFormWithoutTestCasesIsRefused() {
        assertThatThrownBy(() -> Samples.run(FormFolders.tiny(), Map.of()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("at least one that passes and one that fails");
    }

    @Test
    void aCaseThatComesOutOtherwiseIsNamedWithWhatWasFound() {
        var files = Map.of("samples/a.json", PASSES.replace("[]", "[{\"pointer\":\"/name\",\"rule\":\"required\"}]"));

        assertThatThrownBy(() -> Samples.run(FormFolders.tiny(), files))
                .hasMessageContaining("samples/a.json#")
                .hasMessageContaining("Expected [/name required], but found []");
    }

    @Test
    void aCaseMaySayWhatTheSenderReads() {
        String fails = """
            {"what":"w","today":"2026-01-15","answers":{"name":"রহিমা"},
             "errors":[{"pointer":"/truth","rule":"required","en":"%s"}]}\
            """;

        assertThatThrownBy(() -> Samples.run(
                        FormFolders.tiny(),
                        Map.of("samples/a.json", PASSES, "samples/b.json", fails.formatted("Else"))))
                .hasMessageContaining("samples/b.json#/errors/0/en")
                .hasMessageContaining("Expected \"Else\", but people read \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"what\":\"w\"}",
                "{\"what\":\"w\",\"today\":\"soon\",\"answers\":[],\"errors\":{}}"
            })
    void aCaseThatIsNoCaseIsRefused(String text) {
        assertThatThrownBy(() -> Samples.run(FormFolders.tiny(), Map.of("samples/a.json", text)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("samples/a.json#");
    }

    @Test
    void theFormsThatShipKeepTheirOwnPromises() {
        for (Path folder : new Path[] {FormFolders.COMPLAINT, FormFolders.TINY}) {
            var samples = new TreeMap<>(FormFolders.files(folder));
            var form = info.becs.forms.definition.control.FormReader.read(samples);
            samples.keySet().removeIf(name -> !name.startsWith("samples/"));

            Samples.run(form, samples);

            assertThat(samples).isNotEmpty();
        }
    }
}
