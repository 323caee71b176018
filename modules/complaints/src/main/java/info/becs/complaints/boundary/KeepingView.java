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
 * @param heldWith number of another case of the same complaint that is held; null where none is
 * @param until the last day; null while a case of this complaint has not ended or is held
 * @param erased whether the complaint was erased: no step is left, and nothing can be written about the case any more
 * @param erasure that whoever complained wants it erased; null where they do not
 * @param months after its end, by the rules of casework
 */
@Schema(description = "How long a case is kept", examples = """
    {"until": "2029-11-20", "erased": false, "months": 36, "why": {"bn": "শেষ হওয়ার ৩৬ মাস পরে মোছা হয়", "en": "Erased 36 months after its end"}}
    """)
public record KeepingView(
        Instant heldSince, String heldWith, LocalDate until, boolean erased, Wanted erasure, int months, Text why) {

    /** @param lastDay on which they may take it back @param putOff why it stays for now; null where nothing stands against it */
    public record Wanted(Instant askedAt, LocalDate lastDay, Text putOff) {}

    static KeepingView of(Case found, CaseKeeping keeping) {
        return new KeepingView(
                found.heldSince().orElse(null),
                keeping.heldWith(found).orElse(null),
                keeping.until(found).orElse(null),
                keeping.isErased(found),
                keeping.asked(found)
                        .map(asked -> new Wanted(
                                asked.askedAt(), asked.lastDay(), asked.putOff().orElse(null)))
                        .orElse(null),
                keeping.rule().months(),
                keeping.rule().why());
    }
}
