package info.becs.complaints.boundary;

import info.becs.complaints.entity.RulesVersion;
import java.time.Instant;

/**
 * One version of the rules of casework in a list.
 *
 * @param by who made it; null for the shipped one
 * @param inForceSince null for one that never was in force
 */
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
