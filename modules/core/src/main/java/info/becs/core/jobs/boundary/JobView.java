package info.becs.core.jobs.boundary;

import info.becs.core.jobs.control.OfferedJobs.Offered;
import info.becs.core.jobs.entity.JobRun;
import java.time.Instant;
import java.util.Locale;

/**
 * One job as staff see it.
 *
 * @param result RUNNING, DONE, FAILED, or null where it was never done
 */
public record JobView(
        String name,
        String module,
        String label,
        Instant nextAt,
        String result,
        String said,
        int failures,
        Instant startedAt,
        Instant endedAt) {

    static JobView of(Offered offered, JobRun run, Instant nextAt, Locale locale) {
        return new JobView(
                offered.job().name(),
                offered.module(),
                offered.job().label().in(locale),
                nextAt,
                run == null ? null : run.result().name(),
                run == null ? null : run.said().in(locale),
                run == null ? 0 : run.failures(),
                run == null ? null : run.startedAt(),
                run == null ? null : run.endedAt().orElse(null));
    }
}
