package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.Dates;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a form opens, is given to nobody any more, and closes; what is left out has no date. */
@Schema(
        description = "When a form opens, is given to nobody any more, and closes; what is left out has no date",
        examples = """
    {"opensAt": "2026-12-01T03:00:00Z", "closingAt": "2026-12-30T18:00:00Z", "closesAt": "2026-12-31T18:00:00Z"}
    """)
public record FormDates(Instant opensAt, Instant closingAt, Instant closesAt) {

    public Dates toDates() {
        return new Dates(opensAt, closingAt, closesAt);
    }
}
