package info.becs.complaints.boundary;

import info.becs.complaints.entity.CourtOrder;
import info.becs.kit.text.Bangla;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which a court has what it asks for: its number, and the day that it bears. */
@Schema(description = "By which a court has what it asks for: its number, and the day that it bears", examples = """
    {"number": "CR 118/2026", "on": "2026-11-20"}
    """)
public record OrderWish(
        @NotNull @Size(max = 80) String number, @NotNull LocalDate on) {

    CourtOrder order() {
        return new CourtOrder(Bangla.normalise(number).strip(), on);
    }
}
