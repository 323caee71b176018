package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Many things at once, and kill -9 in the middle of them; on one server, because each start costs a quarter of a minute.
 *
 * <p>Small by itself. All of it: {@code ./mvnw -Pflood verify}, see README.md.
 */
class CrashesIT {

    private static final int IDS = Integer.getInteger("flood.ids", 200);
    private static final int ROUNDS = Integer.getInteger("flood.rounds", 1);

    private final Map<String, String> complaints = new HashMap<>();
    private final Map<String, String> photos = new HashMap<>();

    /**
     * Whatever arrives how often is there once, with one receipt (F7 F8). What was acknowledged survives, and so does who did
     * it (AU4); files are whole (F25); a table of members that was coming in goes on, each row once (ML2 ML4). A module that
     * was enabled shortly before two crashes is not opened by the third start.
     */
    @Test
    void nothingAcknowledgedIsLostAndAfterTwoCrashesTheServerStartsSafely() throws Exception {
        try (var node = LibertyNode.bare("crash-" + Database.engine())
                .with("news")
                .with("forms")
                .with("membership")
                .database(Database.empty())
                .environment(
                        "PLATFORM_MODULE_START_TIMEOUT", "120") // this machine may have other work, half an hour long
                .start()) {
            new FormsFolder(node).awaitState("complaint.ecommerce", "1.1.0", "ENABLED");
            var flood = new Flood(node);
            complaints.putAll(flood.handedInFiveTimesEach(IDS));
            assertThat(new Complaints(node).submissionIds()).hasSize(IDS);
            flood.assertKept(complaints);
            for (int round = 1; round < ROUNDS; round++) {
                handInUntilItIsKilled(node, flood);
                node.start();
                assertKept(flood);
            }

            var staff = Staff.of(node);
            node.deploy("hello");
            staff.open("hello", "/en/hello");
            var table = ComingIn.lookedThrough(node);
            Collection<String> articles = writtenUntilItIsKilled(node, table);
            table.twoMinutesLater();
            node.start();
            assertPublished(node, articles);
            table.assertEachRowOnceAndThenNone();
            assertThat(staff.state("hello")).isEqualTo("ENABLED");

            handInUntilItIsKilled(node, flood);
            node.start();
            assertThat(staff.state("hello")).isEqualTo("QUARANTINED");
            assertThat(staff.reason("hello")).isNotBlank();
            assertThat(node.anonymous().get("/en/hello")).hasStatus(503);
            staff.resume("hello").expect(200);
            assertThat(node.anonymous().get("/en/hello")).hasStatus(200);
            assertKept(flood);
        }
    }

    private static Collection<String> writtenUntilItIsKilled(LibertyNode node, ComingIn table) {
        var newsroom = new Newsroom(node);
        table.run();
        var editors = new AtWork(3, () -> Map.entry(newsroom.published("লেখা"), ""));
        editors.awaitThatManyAreDone(20);
        table.awaitTheMiddle();
        node.kill();
        return editors.acknowledged().keySet();
    }

    private void handInUntilItIsKilled(LibertyNode node, Flood flood) {
        var customers = new AtWork(Flood.AT_ONCE, flood::complaint);
        var phones = new AtWork(3, flood::photo);
        customers.awaitThatManyAreDone(100);
        phones.awaitThatManyAreDone(30);
        node.kill();
        complaints.putAll(customers.acknowledged());
        photos.putAll(phones.acknowledged());
    }

    private void assertKept(Flood flood) {
        flood.assertKept(complaints);
        flood.assertWhole(photos);
        photos.clear(); // they are handed in now
    }

    private static void assertPublished(LibertyNode node, Collection<String> numbers) {
        assertThat(numbers)
                .allSatisfy(number -> assertThat(node.anonymous().get("/api/news/articles/" + number))
                        .hasStatus(200));
        var auditor = Auditor.of(node);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(auditor.entries("action=news.article.publish&subject=" + number))
                        .hasSize(1));
        auditor.awaitSound();
    }
}
