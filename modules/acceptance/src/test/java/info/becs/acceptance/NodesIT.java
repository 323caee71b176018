package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers on one PostgreSQL are one installation. */
@Tag("once")
class NodesIT {

    private static final Duration FOLLOWS_WITHIN = Duration.ofSeconds(2);

    private static LibertyNode a;
    private static LibertyNode b;

    @BeforeAll
    static void start() {
        var database = Database.postgresql();
        a = LibertyNode.named("a").database(database).start();
        b = LibertyNode.named("b").database(database).peopleOf(a).start();
    }

    @AfterAll
    static void stop() {
        a.close();
        b.close();
    }

    @Test
    void whatOneDisablesIsClosedOnTheOtherWithinTwoSeconds() {
        Staff.of(a).disable("news").expect(200);
        follows(() -> b.anonymous().get("/en/news").status() == 404);

        Staff.of(a).enable("news").expect(200);
        follows(() -> b.anonymous().get("/en/news").status() == 200);
    }

    @Test
    void whatOnePublishesIsReadOnTheOther() {
        var article = new Newsroom(a).published("দুই নোডের খবর");

        follows(() -> b.anonymous().get("/news").body().contains("দুই নোডের খবর"));
        follows(() -> b.anonymous().get("/api/news/articles").body().contains(article));
    }

    private static void follows(java.util.concurrent.Callable<Boolean> seen) {
        await().pollInterval(50, TimeUnit.MILLISECONDS).atMost(FOLLOWS_WITHIN).until(seen);
    }
}
