package info.becs.membership.boundary;

import info.becs.membership.entity.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same decided about many applications, each for itself.
 *
 * @param decision approve or refuse
 * @param committeeOn day of the committee's meeting, for those of types that ask for it
 * @param minute number of the committee's decision
 * @param reason code, for a refusal
 * @param words for each applicant to read
 */
@Schema(description = "The same decided about many applications, each for itself", examples = """
    {"members": [{"id": "0198f2a1-0000-7000-8000-000000000001", "version": 1}], "decision": "approve", "committeeOn": "2026-11-20", "minute": "7/2026"}
    """)
public record BulkDecisionWish(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Chosen> members,
        @NotNull @Pattern(regexp = "approve|refuse") String decision,
        LocalDate committeeOn,
        @Size(max = 40) String minute,
        @Size(max = 30) String reason,
        @Size(max = 1_000) String words) {

    /**
     * One of them.
     *
     * @param version that was looked at
     */
    public record Chosen(@NotNull @Size(max = 36) String id, int version) {}

    boolean isApproval() {
        return decision.equals("approve");
    }

    Decision toDecision() {
        return new DecisionWish(committeeOn, minute, reason, words, null, null, null, null).toDecision();
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "BulkDecisionWish[" + members.size() + "]";
    }
}
