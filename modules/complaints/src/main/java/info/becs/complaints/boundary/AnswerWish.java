package info.becs.complaints.boundary;

import info.becs.complaints.entity.Answer;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a merchant has answered, besides the reason that says which answer it is.
 *
 * @param amount promised or paid, in all, in poisha
 * @param on for which day, or on which
 * @param response what the merchant says in public
 */
@Schema(description = "What a merchant has answered, besides the reason that says which answer it is", examples = """
    {"amount": 250000, "on": "2026-11-20", "proof": "bank-statement", "response": "isolated-error"}
    """)
public record AnswerWish(
        Long amount,
        LocalDate on,
        @Size(max = 30) String proof,
        @Size(max = 30) String response) {

    Answer toAnswer() {
        return new Answer(
                Optional.ofNullable(amount),
                Optional.ofNullable(on),
                proof == null ? "" : proof,
                response == null ? "" : response);
    }
}
