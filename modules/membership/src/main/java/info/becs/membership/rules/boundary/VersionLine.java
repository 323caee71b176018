package info.becs.membership.rules.boundary;

import info.becs.membership.entity.RulesVersion;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of the rules of membership in a list.
 *
 * @param by what whoever made it is called; null for the shipped one
 * @param inForceSince null for one that never was in force
 */
@Schema(description = "One version of the rules of membership in a list", examples = """
    {"version": 2, "note": "The general meeting has raised the fee", "madeAt": "2026-11-20T05:12:00Z", "by": "রহিমা খাতুন", "inForce": true,
     "inForceSince": "2026-11-20T06:00:00Z"}
    """)
public record VersionLine(int version, String note, Instant madeAt, String by, boolean inForce, Instant inForceSince) {

    static VersionLine of(RulesVersion version, String by, boolean inForce) {
        return new VersionLine(
                version.version(),
                version.note(),
                version.madeAt(),
                by,
                inForce,
                version.turnedAt().orElse(null));
    }
}
