package info.becs.complaints.boundary;

import info.becs.complaints.entity.RulesVersion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of the rules of casework in a list.
 *
 * @param by who made it; null for the shipped one
 * @param inForceSince null for one that never was in force
 */
@Schema(description = "One version of the rules of casework in a list", examples = """
    {"version": 2, "note": "One day more for the first answer", "madeAt": "2026-11-20T05:12:00Z", "inForce": true,
     "inForceSince": "2026-11-20T06:00:00Z"}
    """)
public record RulesLine(int version, String note, Instant madeAt, By by, boolean inForce, Instant inForceSince) {

    static RulesLine of(RulesVersion version, By by, boolean inForce) {
        return new RulesLine(
                version.version(),
                version.note(),
                version.madeAt(),
                by,
                inForce,
                version.turnedAt().orElse(null));
    }
}
