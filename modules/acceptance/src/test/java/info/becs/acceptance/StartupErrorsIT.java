package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.server.LibertyNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only the running server can know is said on its console, with the cure. */
@Tag("once")
class StartupErrorsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws IOException {
        int nobodyListensHere;
        try (var socket = new ServerSocket(0)) {
            nobodyListensHere = socket.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + nobodyListensHere + "/becs";
        try (var node = LibertyNode.bare("no-database")
                .environment("PLATFORM_DB_URL", url)
                .environment("PLATFORM_DB_USER", "becs")
                .environment("PLATFORM_DB_PASSWORD", "not-to-be-shown")
                .launch()) {
            await().atMost(PATIENCE).until(() -> node.console().contains("PLATFORM_DB_URL"));

            assertThat(node.console()).contains(url).doesNotContain("not-to-be-shown");
            assertThat(node.anonymous().isAnswering("/health/ready", 200)).isFalse();
        }
    }

    /** Nothing else would say so before the first letter has failed. */
    @Test
    void anAddressOfLettersThatIsNoneIsNamed() {
        try (var node = LibertyNode.bare("no-sender")
                .environment("PLATFORM_MAIL_HOST", "localhost")
                .environment("PLATFORM_MAIL_FROM", "BECS Office")
                .start()) {
            String sentence = "platform.mail.from is no e-mail address, so no letter would leave. Set it to one like";

            assertThat(node.log()).contains("advises: " + sentence);
            assertThat(node.anonymous().get("/health/ready").expect(200).body()).contains(sentence);
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var node = LibertyNode.bare("taken-port");
                var other = new ServerSocket(node.port())) {
            node.launch();

            await().atMost(PATIENCE).until(() -> node.console().contains("port " + other.getLocalPort()));
        }
    }
}
