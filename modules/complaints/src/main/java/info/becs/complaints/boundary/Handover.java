package info.becs.complaints.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To whom a case goes, with a word for them.
 *
 * @param to id of a person who works cases
 */
@Schema(description = "To whom a case goes, with a word for them", examples = """
    {"to": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "words": "She has three cases of this shop."}
    """)
public record Handover(
        @NotNull @Size(max = 36) String to,
        @Size(max = 1_000) String words) {

    public Handover {
        words = words == null ? "" : words;
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Handover[" + to + "]";
    }
}
