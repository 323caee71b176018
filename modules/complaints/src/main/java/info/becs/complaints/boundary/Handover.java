package info.becs.complaints.boundary;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To whom a case goes, with a word for them: to a person, or to a group of whom anybody may take it.
 *
 * @param to id of a person who works cases; null where it goes to a group
 * @param group code of a group; null where it goes to a person
 */
@Schema(description = "To whom a case goes, with a word for them", examples = """
    {"to": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "words": "She has three cases of this shop."}
    """)
public record Handover(
        @Size(max = 36) String to,
        @Size(max = 60) String group,
        @Size(max = 1_000) String words) {

    public Handover {
        to = to == null ? "" : to;
        group = group == null ? "" : group;
        words = words == null ? "" : words;
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Handover[" + to + group + "]";
    }
}
