package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** kill -9 in the middle of work. */
class CrashesIT {

    private static final int ENOUGH = 40;

    /**
     * An acknowledged write survives, on both engines, and so does who did it (AU4); and a module that was enabled
     * shortly before two crashes is not opened by the third start.
     */
    @Test
    void nothingAcknowledgedIsLostAndAfterTwoCrashesTheServerStartsSafely() throws InterruptedException {
        try (var node = LibertyNode.bare("crash-" + Database.engine())
                .with("news")
                .database(Database.empty())
                .start()) {
            var staff = Staff.of(node);
            node.deploy("hello");
            staff.open("hello", "/en/hello");
            Collection<String> acknowledged = writtenUntilItIsKilled(node);

            node.start();
            assertKept(node, acknowledged);
            assertThat(staff.state("hello")).isEqualTo("ENABLED");

            node.kill();
            node.start();
            assertThat(staff.state("hello")).isEqualTo("QUARANTINED");
            assertThat(staff.reason("hello")).isNotBlank();
            assertThat(node.anonymous().get("/en/hello")).hasStatus(503);
            staff.resume("hello").expect(200);
            assertThat(node.anonymous().get("/en/hello")).hasStatus(200);
        }
    }

    private static Collection<String> writtenUntilItIsKilled(LibertyNode node) throws InterruptedException {
        var newsroom = new Newsroom(node);
        var acknowledged = new ConcurrentLinkedQueue<String>();
        ExecutorService editors = Executors.newFixedThreadPool(3);
        for (int i = 0; i < 3; i++) {
            editors.execute(() -> writeUntilItEnds(newsroom, acknowledged));
        }
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> acknowledged.size() >= ENOUGH);
        node.kill();
        editors.shutdown();
        assertThat(editors.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    private static void writeUntilItEnds(Newsroom newsroom, Collection<String> acknowledged) {
        try {
            while (true) {
                acknowledged.add(newsroom.published("লেখা " + acknowledged.size()));
            }
        } catch (java.io.UncheckedIOException theServerIsGone) {
            // What was not acknowledged may be there or not.
        }
    }

    private static void assertKept(LibertyNode node, Collection<String> acknowledged) {
        assertThat(acknowledged)
                .allSatisfy(number -> assertThat(node.anonymous().get("/api/news/articles/" + number))
                        .hasStatus(200));
        var auditor = Auditor.of(node);
        assertThat(acknowledged)
                .allSatisfy(number -> assertThat(auditor.entries("action=news.article.publish&subject=" + number))
                        .hasSize(1));
        auditor.awaitSound();
    }
}
