package info.becs.complaints.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a macro does with a case, in this order.
 *
 * @param assign {@code me}, {@code nobody}, or the id of an officer
 * @param message to the complainant, in the language of the complaint
 * @param note for the cell
 */
@Schema(description = "What a macro does with a case, in this order", examples = """
    {"assign": "me", "step": {"to": "triaged"}, "note": "Seen"}
    """)
public record Macro(
        @Size(max = 36) String assign,
        @Valid StepWish step,
        @Valid Wordings message,
        @Size(max = 1_000) String note) {

    static final Macro NONE = new Macro(null, null, null, null);

    /** The same words in both languages. */
    public record Wordings(
            @Size(max = 1_500) String bn, @Size(max = 1_500) String en) {

        String in(String language) {
            String first = language.equals("en") ? en : bn;
            String second = language.equals("en") ? bn : en;
            return first == null || first.isBlank() ? second : first;
        }

        boolean isEmpty() {
            return in("bn") == null || in("bn").isBlank();
        }
    }

    boolean doesNothing() {
        return assign == null && step == null && (message == null || message.isEmpty()) && note == null;
    }
}
