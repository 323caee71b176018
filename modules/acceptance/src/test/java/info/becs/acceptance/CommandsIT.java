package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The commands of the README, run in a tree that was just checked out.
 *
 * <p>{@code ./mvnw verify} is the one that runs this, and {@code ./mvnw package} is a part of it: see {@link
 * DistributionIT} for what it leaves. Unit tests are left out, they have just been compiled and run.
 */
@Tag("once")
class CommandsIT {

    private static final String WITHOUT_TESTS = " -Dmaven.test.skip=true";
    private static final Duration SOON = Duration.ofMinutes(3);

    private static TreeCopy tree;

    @BeforeAll
    static void checkOut() {
        tree = TreeCopy.of("checked-out");
    }

    @Test
    void oneCommandBuildsAndRunsEverything() throws Exception {
        String command = Readme.commands("Run it").get(0);
        try (var server = RunningCommand.of(tree, command + WITHOUT_TESTS)) {
            var visitor = server.visitor();

            assertThat(visitor.get("/")).hasStatus(200).says("<html lang=\"bn\"");
            assertThat(visitor.get("/en/news")).hasStatus(200);
            await("form modules are taken in soon after the start")
                    .atMost(SOON)
                    .until(() -> visitor.isAnswering("/forms/complaint.ecommerce", 200));
            assertThat(server.console()).contains(server.address() + "/api/core/setup#");
        }
    }

    @Test
    void whatAnAuthorChangesIsLive() throws Exception {
        String command = Readme.commands("Change it").get(0);
        try (var server = RunningCommand.of(tree, command + WITHOUT_TESTS)) {
            var visitor = server.visitor();
            assertThat(visitor.get("/en/news")).hasStatus(200).says("News and advice");

            replace(
                    tree.root().resolve("modules/news/src/main/java/info/becs/news/boundary/NewsPages.java"),
                    "\"News and advice\"",
                    "\"News of a changed class\"");
            await("a changed class is live")
                    .atMost(SOON)
                    .until(() -> visitor.get("/en/news").body().contains("News of a changed class"));

            replace(tree.root().resolve("themes/base/layout.html"), "</body>", "<p>A changed template</p></body>");
            await("a changed template is live")
                    .atMost(SOON)
                    .until(() -> visitor.get("/en/news").body().contains("A changed template"));
        }
    }

    private static void replace(Path file, String before, String after) throws Exception {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
