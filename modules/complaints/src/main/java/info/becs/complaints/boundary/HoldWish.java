package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a case must be kept from now on, and why.
 *
 * @param words for the history; whoever complained does not see them
 */
@Schema(description = "Whether a case must be kept from now on, and why", examples = """
    {"on": true, "words": "The court has asked for the file."}
    """)
public record HoldWish(
        @NotNull Boolean on, @NotBlank @Size(max = 500) String words) {

    /** Without the words. */
    @Override
    public String toString() {
        return "HoldWish[" + on + "]";
    }
}
