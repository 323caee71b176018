package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The top level of the tree is a card on the wall: whoever adds a name there has to change this one. */
class TopLevelTest {

    private static final Set<String> CARD = Set.of(
            "README.md",
            "LICENSE",
            "pom.xml",
            "mvnw",
            "mvnw.cmd",
            ".mvn",
            ".gitignore",
            ".ci",
            "modules",
            "liberty-config",
            "themes");

    /** What git and builds put there, and no commit holds. */
    private static final Set<String> NOT_OURS = Set.of(".git", ".liberty", "target");

    @Test
    void holdsTheNamesOfTheCardAndNoOthers() throws IOException {
        assertThat(names("")).isSubsetOf(CARD);
    }

    @Test
    void everyModuleIsOnTheCard() throws IOException {
        assertThat(names("modules"))
                .isSubsetOf(
                        "README.md",
                        "DECISIONS.md",
                        "CHANGELOG.md",
                        "SETTINGS.md",
                        "spi",
                        "kit",
                        "core",
                        "forms",
                        "site",
                        "console",
                        "news",
                        "membership",
                        "complaints",
                        "form-modules",
                        "hello",
                        "testkit",
                        "acceptance",
                        "bench");
    }

    private static Set<String> names(String folder) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Tree.root().resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !NOT_OURS.contains(name))
                    .collect(Collectors.toSet());
        }
    }
}
