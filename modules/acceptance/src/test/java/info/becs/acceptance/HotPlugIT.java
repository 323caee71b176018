package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Load;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A module arrives on the running server, is enabled, answers, and goes without a trace; nobody else notices. */
class HotPlugIT extends WholeServer {

    private static final Duration WITHIN = Duration.ofSeconds(3);

    private static final int ROUNDS = 4;

    private final Staff staff = Staff.of(server());
    private final Caller visitor = as(nobody());

    @AfterEach
    void helloIsGone() {
        if (visitor.get("/en/hello").status() != 404) {
            server().undeploy("hello");
        }
    }

    @Test
    void arrivesDisabledAnswersWhenEnabledAndGoesWithoutATrace() {
        assertThat(visitor.get("/en/hello")).hasStatus(404);

        server().deploy("hello");
        staff.awaitVersions("hello", 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> staff.disable("hello").status() == 200);
        assertThat(visitor.get("/en/hello")).hasStatus(404);
        assertThat(visitor.get("/en")).doesNotSay("/en/hello");

        staff.open("hello", "/en/hello");
        assertThat(visitor.get("/en/hello")).hasStatus(200).says("Hello!");
        assertThat(visitor.get("/en")).says("/en/hello");

        server().undeploy("hello");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> visitor.get("/en/hello").status() == 404);
        assertThat(visitor.get("/en")).hasStatus(200).doesNotSay("/en/hello");
        assertThat(visitor.get("/api/hello/")).hasStatus(404);
        staff.awaitVersions("hello", 0);
    }

    @Test
    void nobodyElseNoticesUnderLoad() {
        try (var pages = Load.of(2, () -> visitor.get("/en/news"));
                var api = Load.of(1, () -> visitor.get("/api/news/articles"));
                var core = Load.of(1, () -> as(admin()).get("/api/core/modules"))) {
            for (int i = 0; i < ROUNDS; i++) {
                server().deploy("hello");
                staff.open("hello", "/en/hello");
                server().undeploy("hello");
                staff.awaitVersions("hello", 0);
            }

            assertThat(pages.stop().failures()).isEmpty();
            assertThat(api.stop().failures()).isEmpty();
            assertThat(core.stop().failures()).isEmpty();
            assertThat(pages.answers() + api.answers() + core.answers()).isGreaterThan(100);
        }
    }

    @Test
    void answersWithinThreeSecondsOnAQuietMachine() {
        Promised.within(WITHIN, () -> {
            helloIsGone();
            staff.awaitVersions("hello", 0);
            return Promised.of(() -> {
                server().deploy("hello");
                staff.open("hello", "/en/hello");
            });
        });
    }
}
