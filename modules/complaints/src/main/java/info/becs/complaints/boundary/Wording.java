package info.becs.complaints.boundary;

import info.becs.kit.text.Bangla;
import info.becs.spi.forms.SubmissionFiles;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Plain text that somebody writes about a case.
 *
 * @param files ids of those that were sent for this message; may be left out
 */
@Schema(description = "Plain text that somebody writes about a case", examples = """
    {"words": "চিঠিটি দেখুন", "files": ["0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10"]}
    """)
public record Wording(
        @NotBlank @Size(max = 3_000) String words,
        @Size(max = SubmissionFiles.MOST) List<@NotNull @Size(max = 36) String> files) {

    public Wording {
        words = words == null ? null : Bangla.normalise(words);
        files = files == null ? List.of() : files.stream().distinct().toList();
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Wording";
    }
}
