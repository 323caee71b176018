package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The commands of the README, run in a tree that was just checked out. */
@Tag("once")
@Tag("slow")
class CommandsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Test
    void oneCommandBuildsAndRunsEverything() throws Exception {
        serves(Readme.commands("Run it").get(0));
    }

    private static void serves(String command) throws Exception {
        TreeCopy tree = TreeCopy.of("tree");
        String port = freePort();
        Path console = tree.root().resolve("run.log");
        Process process = tree.starts(command, console, "PLATFORM_HTTP_PORT", port);
        try {
            var visitor = new Caller(URI.create("http://localhost:" + port), Person.passerBy());
            await().atMost(PATIENCE)
                    .failFast(() -> assertThat(process.isAlive())
                            .as(() -> read(console))
                            .isTrue())
                    .until(() -> read(console).contains("BECS-READY"));

            assertThat(visitor.get("/")).hasStatus(200).says("<html lang=\"bn\"");
            assertThat(visitor.get("/en/news")).hasStatus(200);
            await("form modules are taken in soon after the start")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> visitor.isAnswering("/forms/complaint.ecommerce", 200));
            assertThat(read(console)).contains("http://localhost:" + port + "/api/core/setup#");
        } finally {
            process.destroy();
            process.waitFor(90, TimeUnit.SECONDS);
        }
        assertThat(process.isAlive()).isFalse();
        assertThat(isFree(port)).as("the server ended with Maven").isTrue();
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    private static boolean isFree(String port) {
        try (var socket = new ServerSocket(Integer.parseInt(port))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
