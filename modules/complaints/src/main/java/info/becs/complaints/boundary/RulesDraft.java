package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Other rules of casework that somebody wrote.
 *
 * @param content as JSON, whole
 * @param note why, for those who come after
 */
public record RulesDraft(
        @NotBlank @Size(max = 32_000) String content,
        @Size(max = 1_000) String note) {

    public RulesDraft {
        note = note == null ? "" : note;
    }
}
