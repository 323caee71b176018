package info.becs.complaints.boundary;

import info.becs.complaints.entity.Step;
import info.becs.kit.text.Bangla;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that an officer wants to take. What has to be said with it is told by the case ({@code next}).
 *
 * @param to code of a status
 * @param words for the complainant to read
 * @param reference what the other side calls the case: no name and no number of a person
 * @param other number of another case
 * @param answer of the merchant
 */
@Schema(
        description = "A step that an officer wants to take. What has to be said with it is told by the case (`next`)",
        examples = """
    {"to": "rejected", "reason": "outside-remit", "words": "This is about a rent, which the law does not cover."}
    """)
public record StepWish(
        @NotNull @Size(max = 30) String to,
        @Size(max = 30) String reason,
        @Size(max = 3_000) String words,
        @Valid OutcomeWish outcome,
        @Size(max = 30) String authority,
        @Size(max = 80) String reference,
        @Size(max = 20) String other,
        @Valid AnswerWish answer) {

    Step toStep() {
        return new Step(
                to,
                plain(reason),
                plain(words),
                Optional.ofNullable(outcome).map(OutcomeWish::toOutcome),
                plain(authority),
                plain(reference),
                plain(other),
                Optional.ofNullable(answer).map(AnswerWish::toAnswer));
    }

    private static String plain(String text) {
        return text == null ? "" : Bangla.normalise(text);
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "StepWish[" + to + "]";
    }
}
