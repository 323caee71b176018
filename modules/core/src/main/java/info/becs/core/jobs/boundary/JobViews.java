package info.becs.core.jobs.boundary;

import info.becs.core.jobs.control.JobRuns;
import info.becs.core.jobs.control.OfferedJobs;
import info.becs.core.jobs.control.OfferedJobs.Offered;
import info.becs.core.jobs.control.Scheduling;
import info.becs.core.jobs.entity.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of all jobs at this moment, on whichever node they are done. */
@ApplicationScoped
public class JobViews {

    @Inject
    OfferedJobs offered;

    @Inject
    JobRuns runs;

    @Inject
    Scheduling scheduling;

    @Inject
    Clock clock;

    /** The times first: what begins in between is waiting or running here, never neither. */
    List<JobView> all(Locale locale) {
        Map<String, Instant> times = scheduling.times();
        Map<String, JobRun> last = runs.all().stream().collect(Collectors.toMap(JobRun::name, Function.identity()));
        Instant now = clock.instant();
        return offered.all().stream()
                .map(each -> view(
                        each, last.get(each.job().name()), times.get(each.job().name()), now, locale))
                .toList();
    }

    private static JobView view(Offered job, JobRun run, Instant nextAt, Instant now, Locale locale) {
        return run == null ? JobView.of(job, nextAt, now, locale) : JobView.of(job, run, nextAt, now, locale);
    }
}
