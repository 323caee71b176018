package info.becs.complaints.boundary;

import info.becs.complaints.entity.Outcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a case came to, as somebody says it.
 *
 * @param amount in poisha
 */
@Schema(description = "What a case came to, as somebody says it", examples = """
    {"kind": "full-refund", "amount": 250000, "on": "2026-11-20", "proof": "bank-statement", "saidBy": "complainant"}
    """)
public record OutcomeWish(
        @NotNull @Size(max = 30) String kind,
        Long amount,
        LocalDate on,
        @NotNull @Size(max = 30) String proof,
        @NotNull @Size(max = 30) String saidBy) {

    Outcome toOutcome() {
        return new Outcome(kind, Optional.ofNullable(amount), Optional.ofNullable(on), proof, saidBy);
    }
}
