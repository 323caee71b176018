package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.HeldUp;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases are opened a while after the receipt. What opens them is held up, which only PostgreSQL lets somebody else do. */
class CaseOpeningRaceIT extends WholeServer {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PLACE = "SELECT position FROM core_event_place WHERE consumer = 'complaints/%s'";
    private static final String SUBMISSION = "SELECT id FROM forms_submission WHERE receipt_number = '%s'";
    private static final String CASE = "SELECT case_number FROM complaints_case WHERE submission_id = '%s'";

    private final CaseDesk cell = new CaseDesk(server());

    @BeforeEach
    void onPostgresql() {
        Database.assumeShared();
    }

    @Test
    void aComplaintThatIsErasedBeforeItsCaseIsOpenedIsNobodysWork() {
        String submission;
        try (HeldUp other = HeldUp.at(server()).takes(PLACE.formatted("cases") + " FOR UPDATE")) {
            Answer receipt = new Complainant(server())
                    .hands(UUID.randomUUID().toString(), Complainant.answers())
                    .expect(201);
            submission = other.sees(SUBMISSION.formatted(receipt.text("receiptNumber")))
                    .get(0);
            String before = other.sees(PLACE.formatted("erasure")).get(0);
            cell.officer().delete("/api/forms/submissions/" + submission).expect(204);
            await("whoever hears of erasures has heard of it")
                    .atMost(SOON)
                    .until(() -> !other.sees(PLACE.formatted("erasure")).get(0).equals(before));
            other.commit();
        }

        String opened = await("its case")
                .atMost(SOON)
                .until(() -> Tables.of(server()).column(CASE.formatted(submission)), cases -> !cases.isEmpty())
                .get(0);
        Answer read = cell.read(opened);
        assertThat(read.text("status")).isEqualTo("closed");
        assertThat(read.json().path("keeping").path("erased").asBoolean()).isTrue();
    }
}
