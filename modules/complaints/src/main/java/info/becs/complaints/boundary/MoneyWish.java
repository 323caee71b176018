package info.becs.complaints.boundary;

import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.MoneyEntry;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of money.
 *
 * @param stage claimed, verified, promised, paid or confirmed
 * @param amount how much more, in poisha
 * @param saidBy complainant, merchant or officer; what is claimed and confirmed says the complainant
 * @param on for which day it was promised, or on which it came
 */
@Schema(description = "One line of money", examples = """
    {"stage": "promised", "amount": 250000, "saidBy": "merchant", "on": "2026-11-20", "proof": "letter"}
    """)
public record MoneyWish(
        @NotNull @Size(max = 12) String stage,
        @NotNull Long amount,
        @NotNull @Size(max = 12) String saidBy,
        LocalDate on,
        @NotNull @Size(max = 30) String proof) {

    MoneyEntry toEntry(Casework rules, LocalDate today) {
        return MoneyEntry.of(stage, saidBy, amount, Optional.ofNullable(on), proof, rules, today);
    }
}
