package info.becs.complaints.boundary;

import info.becs.complaints.entity.CourtOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For which authority: its code.
 *
 * @param order of a court, where the complainant does not agree; may be left out
 */
@Schema(
        description =
                "For which authority: its code; for a court, where the complainant does not agree, by which order",
        examples = """
    {"authority": "court", "order": {"number": "CR 118/2026", "on": "2026-11-20"}}
    """)
public record DossierWish(
        @NotNull @Size(max = 30) String authority, @Valid OrderWish order) {

    Optional<CourtOrder> ordered() {
        return Optional.ofNullable(order).map(OrderWish::order);
    }
}
