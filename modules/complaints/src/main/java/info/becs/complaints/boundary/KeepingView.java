package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseKeeping;
import info.becs.complaints.entity.Case;
import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long a case is kept.
 *
 * @param heldSince null while it is not held
 * @param until the last day; null while the case has not ended or is held
 * @param months after its end, by the rules of casework
 */
@Schema(description = "How long a case is kept", examples = """
    {"until": "2029-11-20", "months": 36, "why": {"bn": "শেষ হওয়ার ৩৬ মাস পরে মোছা হয়", "en": "Erased 36 months after its end"}}
    """)
public record KeepingView(Instant heldSince, LocalDate until, int months, Text why) {

    static KeepingView of(Case found, CaseKeeping keeping) {
        return new KeepingView(
                found.heldSince().orElse(null),
                keeping.until(found).orElse(null),
                keeping.rule().months(),
                keeping.rule().why());
    }
}
