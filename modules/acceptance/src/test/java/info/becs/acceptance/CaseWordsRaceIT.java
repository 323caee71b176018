package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.HeldUp;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A reply and the listener that keeps the words of its case come at once. Each is held up at a known place by a transaction of
 * somebody else, which only PostgreSQL lets in.
 */
class CaseWordsRaceIT extends WholeServer {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    @BeforeEach
    void onPostgresql() {
        Database.assumeShared();
    }

    /** C28: while it waits for the history, that a reply has, it has written none of the words, that the reply asks for. */
    @Test
    void theListenerReadsAllBeforeItWritesAnything() {
        try (HeldUp other = HeldUp.at(server()).takes("LOCK TABLE complaints_event IN ACCESS EXCLUSIVE MODE")) {
            Opened opened =
                    cell.opened("শব্দের আগে পড়া", Map.of("what_happened", "কাকাতুয়া আঁকা পেয়ালা gramophone"));

            String listener = await("the listener waits for the history")
                    .atMost(SOON)
                    .until(
                            () -> other.sees(HeldUp.WAITING.formatted("%complaints_event%")),
                            waiting -> !waiting.isEmpty())
                    .get(0);

            assertThat(other.sees(
                            "SELECT c.relname FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE l.pid = "
                                    + listener + " AND l.granted AND l.mode = 'RowExclusiveLock'"))
                    .as("tables that it has written into")
                    .noneMatch(table -> table.startsWith("complaints_word"));
            other.commit();
            await("its words are kept")
                    .atMost(SOON)
                    .until(() -> found("gramophone").contains(opened.number()));
        }
    }

    /** C28: two who bring the same word to the same case at once both succeed, and it is there once. */
    @Test
    void aWordThatSomebodyElseKeepsAtThisMomentIsNoFault() {
        Opened opened = told("সারিন্দার তার ছিঁড়ে এসেছে clavichord");
        Opened example = told("সারিন্দার তার ছিঁড়ে এসেছে clavichord theremin");
        String mark = Tables.of(server())
                .column("SELECT mark FROM complaints_word WHERE case_id = '" + id(example) + "' AND mark NOT IN"
                        + " (SELECT mark FROM complaints_word WHERE case_id = '" + id(opened) + "')")
                .get(0);
        try (HeldUp other = HeldUp.at(server())
                .takes(
                        "INSERT INTO complaints_word (case_id, mark, received_at) VALUES (?, ?, ?)",
                        id(opened),
                        mark,
                        Timestamp.from(Instant.now()))) {
            CompletableFuture<Answer> reply = CompletableFuture.supplyAsync(() -> as(nobody())
                    .post(
                            "/api/forms/status/replies",
                            Map.of(
                                    "number", opened.receipt().text("receiptNumber"),
                                    "secret", opened.receipt().text("secret"),
                                    "id", UUID.randomUUID().toString(),
                                    "choice", "message",
                                    "words", "theremin")));
            await("the reply waits for the word")
                    .atMost(SOON)
                    .until(() -> !other.sees(HeldUp.WAITING.formatted("INSERT INTO complaints_word%"))
                            .isEmpty());

            other.commit();

            assertThat(reply.orTimeout(60, TimeUnit.SECONDS).join().status()).isEqualTo(200);
        }
        assertThat(found("theremin")).containsExactlyInAnyOrder(opened.number(), example.number());
        assertThat(lead.get(CaseDesk.CASES + "/" + opened.number() + "/timeline?reason=check")
                        .expect(200)
                        .body())
                .contains("theremin");
    }

    private Opened told(String story) {
        Opened opened = cell.opened("একই শব্দ", Map.of("what_happened", story));
        await("the words of " + opened.number() + " are kept")
                .atMost(SOON)
                .until(() -> found("clavichord").contains(opened.number()));
        return opened;
    }

    private String id(Opened opened) {
        return Tables.of(server())
                .column("SELECT id FROM complaints_case WHERE case_number = '" + opened.number() + "'")
                .get(0);
    }

    private List<String> found(String words) {
        return lead.post(CaseDesk.CASES + "/search", Map.of("words", words, "in", "story"))
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(line -> line.path("number").asString())
                .toList();
    }
}
