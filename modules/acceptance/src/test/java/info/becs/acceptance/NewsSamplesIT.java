package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers that find the same empty database at the same moment. */
@Tag("once")
class NewsSamplesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** N10 */
    @Test
    void samplesAreLoadedOnceOnHoweverManyNodes() {
        var database = Database.postgresql();
        try (var a = LibertyNode.bare("first").with("news").database(database).launch();
                var b = LibertyNode.bare("second")
                        .with("news")
                        .database(database)
                        .launch()) {
            for (LibertyNode node : List.of(a, b)) {
                await().atMost(PATIENCE).until(() -> node.anonymous().isAnswering("/api/news/articles", 200));
            }

            var lines = a.anonymous().get("/api/news/articles?lang=bn&size=100").expect(200);

            assertThat(lines.json()
                            .path("items")
                            .valueStream()
                            .map(line -> line.path("title").asString()))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(b.anonymous().get("/api/news/articles?lang=bn&size=100").body())
                    .isEqualTo(lines.body());
            assertThat(a.anonymous()
                            .get("/api/news/articles?lang=bn&include=picture&size=1")
                            .text("/items/0/included/picture/alt"))
                    .isNotBlank();
            assertThat(a.log() + b.log()).doesNotContain("Module news 0.1.0 could not start");
        }
    }
}
