package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody gives up their membership.
 *
 * @param number their own, to confirm it
 * @param words why; may be left out
 */
@Schema(examples = """
    {"number": "K7PM-92QXV", "words": "I am moving abroad."}
    """)
public record ResignationWish(
        @NotBlank @Size(max = 20) String number,
        @Size(max = 600) String words) {

    /** Without the words, so that none reach a log. */
    @Override
    public String toString() {
        return "ResignationWish";
    }
}
