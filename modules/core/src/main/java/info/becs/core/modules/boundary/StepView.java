package info.becs.core.modules.boundary;

import info.becs.core.modules.entity.ModuleStep;
import info.becs.core.modules.entity.Standing;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.Locale;

/**
 * One step of a module's history: what was done, by whom, from where to where.
 *
 * @param actor id of the account, or {@code platform}
 * @param actorName what its owner is called now; missing for the platform and for somebody who was erased
 */
public record StepView(
        String id,
        String action,
        String fromState,
        String toState,
        String fromVersion,
        String toVersion,
        String actor,
        String actorName,
        String reason,
        Instant takenAt) {

    static StepView of(ModuleStep step, Text actorName, Locale locale) {
        Standing before = step.before().orElse(null);
        return new StepView(
                step.id(),
                step.action().name(),
                before == null ? null : before.state().name(),
                step.after().state().name(),
                before == null ? null : before.version(),
                step.after().version(),
                step.actor(),
                actorName == null ? null : actorName.in(locale),
                step.reason().map(t -> t.in(locale)).orElse(null),
                step.takenAt());
    }
}
