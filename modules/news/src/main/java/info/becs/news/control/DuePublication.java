package info.becs.news.control;

import info.becs.news.entity.PlannedStep;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Publishes and withdraws what is due, every ten seconds. */
@ApplicationScoped
public class DuePublication implements JobHandler {

    private static final Job JOB = Job.every(
            "news.schedule",
            Text.of("নির্ধারিত সময়ে প্রকাশ ও প্রত্যাহার", "Publish and withdraw what is due"),
            Duration.ofSeconds(10));

    @Inject
    DueSteps steps;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        long done = steps.due().stream().filter(this::did).count();
        Text said = Text.of("{0}টি কাজ হয়েছে।", "{0} done.").with(done);
        return done == 0 ? JobStep.done(said) : JobStep.goOn("", said);
    }

    /** Whether the step is off the list; somebody who writes at the same moment puts it off until the next time. */
    private boolean did(PlannedStep step) {
        try {
            return steps.take(step);
        } catch (Problem refusal) {
            return refusal.kind() != Problem.Kind.STALE
                    && refusal.kind() != Problem.Kind.UNAVAILABLE
                    && steps.giveUp(step, refusal);
        }
    }
}
