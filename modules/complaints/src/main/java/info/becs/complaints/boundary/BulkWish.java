package info.becs.complaints.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same for many cases, each for itself.
 *
 * @param macro id of one; its parts stand where nothing else is said
 * @param assign {@code me}, {@code nobody}, or the id of an officer
 * @param message to each complainant
 * @param note for the cell
 */
@Schema(description = "The same for many cases, each for itself", examples = """
    {"cases": [{"number": "K7PM-92QX", "version": 2}], "step": {"to": "accepted"}, "note": "One batch of one shop"}
    """)
public record BulkWish(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Chosen> cases,
        @Size(max = 36) String macro,
        @Size(max = 36) String assign,
        @Valid StepWish step,
        @Size(max = 3_000) String message,
        @Size(max = 3_000) String note) {

    /**
     * One of them.
     *
     * @param version that the officer has seen
     */
    public record Chosen(@NotNull @Size(max = 20) String number, int version) {}

    boolean doesNothing() {
        return macro == null && assign == null && step == null && message == null && note == null;
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "BulkWish[" + cases.size() + "]";
    }
}
