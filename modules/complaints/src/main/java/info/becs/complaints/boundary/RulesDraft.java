package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Other rules of casework that somebody wrote.
 *
 * @param content as JSON, whole
 * @param note why, for those who come after
 */
@Schema(description = "Other rules of casework that somebody wrote", examples = """
    {"content": "{\\"clocks\\": {\\"warn\\": 1}}", "note": "One day more for the first answer"}
    """)
public record RulesDraft(
        @NotBlank @Size(max = 128_000) String content,
        @Size(max = 1_000) String note) {

    public RulesDraft {
        note = note == null ? "" : note;
    }
}
