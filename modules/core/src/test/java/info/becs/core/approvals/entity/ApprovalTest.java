package info.becs.core.approvals.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.kit.Ids;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final PersonId ADA = new PersonId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));
    private static final PersonId BEN = new PersonId(UUID.fromString("00000000-0000-7000-8000-00000000000b"));

    private static final ApprovalRequest REQUEST = ApprovalRequest.of("core.audit.export", "17")
            .what(Text.of("বাইরে নেওয়া", "Take away"))
            .by(ADA)
            .fact("result", "REFUSED")
            .lasting(Duration.ofHours(1));

    private final Approval approval = new Approval(Ids.next(), REQUEST, NOW);

    private static void assertRefused(ThrowingCallable decision, String code) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    /** AP1 */
    @Test
    void nobodyDecidesAboutWhatTheyHaveAskedFor() {
        assertRefused(() -> approval.approve(ADA, "", NOW), "core.approval.own");
        assertRefused(() -> approval.refuse(ADA, "", NOW), "core.approval.own");
        assertThat(approval.state(NOW)).isEqualTo(ApprovalState.ASKED);
    }

    @Test
    void onlyTheAskerTakesItBack() {
        assertRefused(() -> approval.withdraw(BEN, NOW), "core.approval.not-yours");

        approval.withdraw(ADA, NOW);

        assertThat(approval.state(NOW)).isEqualTo(ApprovalState.WITHDRAWN);
    }

    /** AP3 */
    @Test
    void aDecisionIsMadeOnce() {
        approval.approve(BEN, "fine", NOW);

        assertRefused(() -> approval.approve(BEN, "", NOW), "core.approval.decided");
        assertRefused(() -> approval.refuse(BEN, "", NOW), "core.approval.decided");
        assertRefused(() -> approval.withdraw(ADA, NOW), "core.approval.decided");
        assertThat(approval.state(NOW)).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.reason()).isEqualTo("fine");
    }

    /** AP4 */
    @Test
    void afterItsTimeItIsOverAlsoBeforeTheRowSaysSo() {
        Instant late = NOW.plus(Duration.ofHours(1));

        assertThat(approval.state(late.minusMillis(1))).isEqualTo(ApprovalState.ASKED);
        assertThat(approval.state(late)).isEqualTo(ApprovalState.EXPIRED);
        assertRefused(() -> approval.approve(BEN, "", late), "core.approval.decided");
        assertThat(approval.expire(late.minusMillis(1))).isFalse();
        assertThat(approval.expire(late)).isTrue();
        assertThat(approval.expire(late)).as("once").isFalse();
    }

    @Test
    void theActionIsGivenWhatWasAskedFor() {
        var approved = approval.approve(BEN, "", NOW);

        assertThat(approved.action()).isEqualTo("core.audit.export");
        assertThat(approved.subject()).isEqualTo("17");
        assertThat(approved.facts()).containsEntry("result", "REFUSED");
        assertThat(approved.asker()).isEqualTo(ADA);
        assertThat(approved.approver()).isEqualTo(BEN);
    }

    @Test
    void aRequestThatLastsForEverOrNotAtAllIsAMistakeOfTheModule() {
        assertThatThrownBy(() -> new Approval(Ids.next(), REQUEST.lasting(Duration.ofDays(31)), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Approval(Ids.next(), REQUEST.lasting(Duration.ZERO), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
