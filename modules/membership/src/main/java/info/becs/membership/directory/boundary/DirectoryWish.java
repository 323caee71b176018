package info.becs.membership.directory.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom somebody looks for. It is sent and stands in no address, which is logged.
 *
 * @param words each begins a word of the name, the district or the profession; one of two letters at least
 * @param after as the page before said it
 */
@Schema(examples = """
    {"words": "রহিমা খুলনা"}
    """)
public record DirectoryWish(
        @NotBlank @Size(max = 60) String words,
        @Size(max = 400) String after) {

    /** Without the words: they may be somebody's name. */
    @Override
    public String toString() {
        return "DirectoryWish";
    }
}
