package info.becs.core.jobs.boundary;

import info.becs.core.jobs.control.OfferedJobs.Offered;
import info.becs.core.jobs.entity.JobRun;
import java.time.Instant;
import java.util.Locale;

/**
 * One job as staff see it.
 *
 * @param nextAt null while it runs
 * @param result RUNNING, DONE, FAILED, STOPPED, or null where it was never done
 * @param count how much of it is done, of so much in total; 0 where it does not say
 * @param waiting whether its time has come and nobody has begun
 * @param stopping whether somebody has asked for its end while it runs
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
        Instant endedAt,
        long count,
        long total,
        boolean waiting,
        boolean stopping) {

    static JobView of(Offered offered, Instant nextAt, Instant now, Locale locale) {
        return new JobView(
                offered.job().name(),
                offered.module(),
                offered.job().label().in(locale),
                nextAt,
                null,
                null,
                0,
                null,
                null,
                0,
                0,
                isDue(nextAt, now),
                false);
    }

    static JobView of(Offered offered, JobRun run, Instant nextAt, Instant now, Locale locale) {
        return new JobView(
                offered.job().name(),
                offered.module(),
                offered.job().label().in(locale),
                run.isUnderWay() ? null : nextAt,
                run.result().name(),
                run.said().in(locale),
                run.failures(),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.count(),
                run.total(),
                !run.isUnderWay() && isDue(nextAt, now),
                run.isUnderWay() && run.isStopAsked());
    }

    private static boolean isDue(Instant nextAt, Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    /** Whether something may still be said of it. */
    boolean isUnderWay() {
        return waiting || JobRun.Result.RUNNING.name().equals(result);
    }
}
