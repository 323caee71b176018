package info.becs.core.jobs.control;

import info.becs.core.jobs.control.OfferedJobs.Offered;
import info.becs.core.jobs.entity.JobRun;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;

/** Does a job step by step, and writes down how far it has come and what came of it. */
@ApplicationScoped
public class JobWork {

    private static final Logger LOG = System.getLogger(JobWork.class.getName());

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    private volatile boolean running;

    void begin() {
        running = true;
    }

    void end() {
        running = false;
    }

    /** When its time comes again. */
    Instant perform(Offered offered) {
        String name = offered.job().name();
        JobRun run = runs.begin(name, clock.instant());
        try {
            while (run.isUnderWay() && running) {
                run = run.isStopAsked() ? stop(offered, run.place()) : step(offered, run.place());
            }
            return run.isUnderWay() ? clock.instant() : offered.job().after(clock.instant());
        } catch (Exception e) {
            LOG.log(Level.WARNING, () -> "Job " + name + " has failed", e);
            Instant now = clock.instant();
            return runs.note(name, failed -> failed.failed(sentence(e), now))
                    .map(now::plus)
                    .orElseGet(() -> offered.job().after(now));
        }
    }

    private JobRun step(Offered offered, String place) throws Exception {
        JobStep step = offered.handler().run(place);
        return runs.note(offered.job().name(), run -> {
            run.went(step, clock.instant());
            return run;
        });
    }

    private JobRun stop(Offered offered, String place) throws Exception {
        offered.handler().stopped(place);
        return runs.note(offered.job().name(), run -> {
            run.stopped(clock.instant());
            return run;
        });
    }

    /** Type or sentence, no free text of an exception: it may hold somebody's data. */
    private static Text sentence(Exception e) {
        return e instanceof Problem problem
                ? problem.sentence()
                : Text.same(e.getClass().getName());
    }
}
