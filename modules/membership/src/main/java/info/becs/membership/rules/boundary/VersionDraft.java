package info.becs.membership.rules.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Other rules of membership that somebody wrote.
 *
 * @param content as JSON, whole
 * @param note why, for those who come after
 */
@Schema(description = "Other rules of membership that somebody wrote", examples = """
    {"content": "{\\"types\\": [{\\"code\\": \\"general\\", \\"fee\\": 30000}]}", "note": "The general meeting has raised the fee"}
    """)
public record VersionDraft(
        @NotBlank @Size(max = 32_000) String content,
        @Size(max = 1_000) String note) {

    public VersionDraft {
        note = note == null ? "" : note;
    }
}
