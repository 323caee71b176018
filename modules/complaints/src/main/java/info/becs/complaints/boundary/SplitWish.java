package info.becs.complaints.boundary;

import info.becs.kit.text.Bangla;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a case that is to be a case of its own.
 *
 * @param words what it is about; whoever complained reads them
 * @param merchant a name that the register or the form's list knows; absent for the merchant of the case
 * @param issue code of the form's list; absent for the one of the case
 * @param amount of what is claimed, in poisha, that goes with it; absent for nothing
 * @param assign {@code me} or the id of an officer; absent for nobody
 */
@Schema(description = "A part of a case that is to be a case of its own", examples = """
    {"words": "What the courier took on delivery.", "merchant": "Sample Courier", "amount": 50000, "assign": "me"}
    """)
public record SplitWish(
        @NotBlank @Size(max = 3_000) String words,
        @Size(max = 150) String merchant,
        @Size(max = 60) String issue,
        Long amount,
        @Size(max = 36) String assign) {

    String said() {
        return Bangla.normalise(words);
    }

    static String plain(String text) {
        return text == null ? "" : Bangla.normalise(text).strip();
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "SplitWish[" + issue + "]";
    }
}
