package info.becs.core.modules.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A module as staff see it.
 *
 * @param state what counts on this node: QUARANTINED also where it could not start
 * @param reason why it is in quarantine, in the asked language
 * @param advice what an operator should mend although it works
 * @param trialUntil until when it is tried out; null where it is open for good, or closed
 * @param versions what is deployed on this node, the chosen one among them
 */
public record ModuleView(
        String id,
        String name,
        String summary,
        String version,
        String state,
        String reason,
        List<String> advice,
        List<String> versions,
        List<String> requires,
        List<PermissionView> permissions,
        List<SettingView> settings,
        long calls,
        long failures,
        int underWay,
        Instant trialUntil,
        Instant changedAt) {

    public record PermissionView(String permission, String label) {}

    public record SettingView(String key, String value, String label) {}

    /** The line of a list: without what only its own page shows. */
    ModuleView brief() {
        return new ModuleView(
                id,
                name,
                summary,
                version,
                state,
                reason,
                advice,
                versions,
                requires,
                null,
                null,
                calls,
                failures,
                underWay,
                trialUntil,
                changedAt);
    }
}
