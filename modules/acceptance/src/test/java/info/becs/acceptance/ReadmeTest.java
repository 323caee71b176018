package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README says one command to run it and one to test it, and points only to what is there. */
class ReadmeTest {

    @Test
    void oneCommandRunsIt() {
        assertThat(Readme.commands("Run it")).containsExactly("./mvnw");
    }

    @Test
    void oneCommandTestsItAndCiRunsTheSame() throws IOException {
        assertThat(Readme.commands("Test it")).containsExactly("./mvnw verify");
        assertThat(Files.readString(Tree.root().resolve(".ci/run"))).contains("./mvnw -B -ntp verify");
    }

    @Test
    void oneCommandRunsItWithLiveReload() {
        assertThat(Readme.commands("Change it")).containsExactly("./mvnw -Pdev");
    }

    @Test
    void oneCommandPacksIt() {
        assertThat(Readme.commands("Operate it")).containsExactly("./mvnw package");
    }

    /** {@link CommandsIT} runs them. Whoever adds one has to run it there. */
    @Test
    void thereAreNoOtherCommands() {
        assertThat(Readme.commands()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("links")
    void whatItPointsToIsThere(String link) {
        assertThat(Tree.root().resolve(link)).exists();
    }

    static List<String> links() {
        return Readme.links();
    }
}
