package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseTest {

    static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");

    static final PersonId OFFICER = new PersonId(UUID.randomUUID());

    final Submission submission = new Submission(
            UUID.randomUUID(),
            "complaint.ecommerce",
            "1.0.0",
            "B-1234",
            "bn",
            MONDAY,
            "{\"merchant_name\":\"নমুনা বাজার\",\"amount_claimed\":250000}");

    final Case opened = Case.open(UUID.randomUUID(), new CaseNumber("K7PM-92QX"), submission, MONDAY.plusSeconds(1));

    /** C1 */
    @Test
    void itRemembersTheSubmissionThatItIsMadeOf() {
        assertThat(opened.submission()).isEqualTo(submission.id().toString());
        assertThat(opened.receivedAt()).isEqualTo(MONDAY);
        assertThat(opened.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(opened.merchant()).contains("নমুনা বাজার");
        assertThat(opened.amountClaimed()).contains(250_000L);
    }

    /** C5 */
    @Test
    void aStepIsWrittenDownWithItsTime() {
        var step = opened.move(CaseStatus.TRIAGED, UUID.randomUUID(), MONDAY.plusSeconds(60), OFFICER);

        assertThat(opened.status()).isEqualTo(CaseStatus.TRIAGED);
        assertThat(step.status()).isEqualTo(CaseStatus.TRIAGED);
        assertThat(step.takenAt()).isEqualTo(MONDAY.plusSeconds(60));
    }

    /** C4 */
    @Test
    void aStepThatTheTableDoesNotKnowIsRefused() {
        var refusal = catchThrowableOfType(
                Problem.class, () -> opened.move(CaseStatus.CLOSED, UUID.randomUUID(), MONDAY, OFFICER));

        assertThat(refusal.code()).isEqualTo("complaints.case.step-not-possible");
        assertThat(opened.status()).isEqualTo(CaseStatus.RECEIVED);
    }

    /** C4 */
    @Test
    void itIsExaminedOnce() {
        opened.move(CaseStatus.TRIAGED, UUID.randomUUID(), MONDAY, OFFICER);

        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> opened.move(CaseStatus.TRIAGED, UUID.randomUUID(), MONDAY, OFFICER))
                        .kind())
                .isEqualTo(Problem.Kind.CONFLICT);
    }
}
