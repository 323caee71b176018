package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.HeldUp;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A case is read while somebody writes to it: never is that taken for a history that was tampered with. Whoever reads is held
 * up between two questions by a transaction of somebody else, which only PostgreSQL lets in.
 */
class CaseReadsRaceIT extends WholeServer {

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    @BeforeEach
    void onPostgresql() {
        Database.assumeShared();
    }

    @Test
    void aStepThatIsTakenWhileTheCaseIsReadIsInIt() {
        String number = cell.opened("পড়ার মাঝে লেখা").number();
        cell.step(number, Map.of("to", "triaged")).expect(200);

        Answer read = readWhileTheLastIsWritten(number, "complaints_event", CaseDesk.CASES + "/" + number);

        assertThat(read.json().path("sound").asBoolean()).isTrue();
        assertThat(read.text("status")).isEqualTo("triaged");
        assertThat(read.json().path("steps")).hasSize(1);
        assertThat(read.etag()).isEqualTo(cell.read(number).etag());
    }

    @Test
    void aLineThatIsEnteredWhileTheLedgerIsReadIsInIt() {
        String number = cell.opened("হিসাব পড়ার মাঝে লেখা").number();
        String money = CaseDesk.CASES + "/" + number + "/money";
        lead.post(money, Map.of("stage", "verified", "amount", 700, "saidBy", "officer", "proof", "receipt"))
                .expect(201);

        Answer read = readWhileTheLastIsWritten(number, "complaints_money", money);

        assertThat(read.json().path("sound").asBoolean()).isTrue();
        assertThat(read.text("verified")).isEqualTo("700");
    }

    /** Reads up to the question that this table answers; then the last that happened in the case comes, and the answer goes on. */
    private Answer readWhileTheLastIsWritten(String number, String table, String address) {
        String id = Tables.of(server())
                .column("SELECT id FROM complaints_case WHERE case_number = '" + number + "'")
                .get(0);
        try (HeldUp other = HeldUp.at(server())) {
            takesBackTheLast(other, id);
            other.commit();
            other.takes("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            writesItAgain(other, id);

            CompletableFuture<Answer> read = CompletableFuture.supplyAsync(() -> lead.get(address));
            await("whoever reads waits for " + table)
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !other.sees(HeldUp.WAITING.formatted("%" + table + "%case_id = %"))
                            .isEmpty());
            other.commit();
            return read.orTimeout(60, TimeUnit.SECONDS).join().expect(200);
        }
    }

    /** The case is one event shorter, as it was before, and what was taken is kept beside it. */
    private static void takesBackTheLast(HeldUp other, String id) {
        String last = "(SELECT id FROM complaints_event WHERE case_id = '" + id + "' ORDER BY place DESC LIMIT 1)";
        other.takes("CREATE TABLE taken_event AS SELECT * FROM complaints_event WHERE id = " + last)
                .takes("CREATE TABLE taken_money AS SELECT * FROM complaints_money WHERE event_id = " + last)
                .takes("DELETE FROM complaints_money WHERE event_id = " + last)
                .takes("DELETE FROM complaints_event WHERE id = " + last)
                .takes("UPDATE complaints_case SET events = events - 1, version = version - 1, chain ="
                        + " (SELECT hash FROM complaints_event WHERE id = " + last + ") WHERE id = '" + id + "'");
    }

    private static void writesItAgain(HeldUp other, String id) {
        other.takes("INSERT INTO complaints_event SELECT * FROM taken_event")
                .takes("INSERT INTO complaints_money SELECT * FROM taken_money")
                .takes("UPDATE complaints_case SET events = events + 1, version = version + 1, chain ="
                        + " (SELECT hash FROM taken_event) WHERE id = '" + id + "'")
                .takes("DROP TABLE taken_event")
                .takes("DROP TABLE taken_money");
    }
}
