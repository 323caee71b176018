package info.becs.core.modules.boundary;

import info.becs.core.modules.entity.ModuleStep;
import info.becs.core.modules.entity.Standing;
import java.time.Instant;
import java.util.Locale;

/** One step of a module's history: what was done, by whom, from where to where. */
public record StepView(
        String id,
        String action,
        String fromState,
        String toState,
        String fromVersion,
        String toVersion,
        String actor,
        String reason,
        Instant takenAt) {

    static StepView of(ModuleStep step, Locale locale) {
        Standing before = step.before().orElse(null);
        return new StepView(
                step.id(),
                step.action().name(),
                before == null ? null : before.state().name(),
                step.after().state().name(),
                before == null ? null : before.version(),
                step.after().version(),
                step.actor(),
                step.reason().map(t -> t.in(locale)).orElse(null),
                step.takenAt());
    }
}
