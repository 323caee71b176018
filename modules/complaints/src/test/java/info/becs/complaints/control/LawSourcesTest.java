package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** C17: whoever reads Bangla reads which act or rule it is. */
class LawSourcesTest {

    private final LawSources sources = new LawSources();

    @Test
    void everySourceThatAFormNamesHasAnotherNameInBangla() throws IOException {
        var named = new TreeSet<String>();
        for (Path pack : packs()) {
            for (JsonNode clock : JsonMapper.shared().readTree(pack.toFile()).path("clocks")) {
                named.add(clock.path("source").asString());
            }
        }

        assertThat(named).hasSizeGreaterThan(2);
        assertThat(named)
                .allSatisfy(source -> assertThat(sources.name(source).bn())
                        .as(source)
                        .isNotEqualTo(source)
                        .matches("[^A-Za-z]+"));
        assertThat(named)
                .allSatisfy(source -> assertThat(sources.name(source).en()).isEqualTo(source));
    }

    @Test
    void whatNobodyHasNamedStaysAsItIs() {
        assertThat(sources.name("Another Act").bn()).isEqualTo("Another Act");
    }

    private static List<Path> packs() throws IOException {
        try (Stream<Path> files = Files.walk(Tree.root().resolve("modules/form-modules"))) {
            return files.filter(file -> file.toString().matches(".*/rules/[^/]+\\.json"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
