package info.becs.complaints.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Keeps the words of cases that were there before words were kept: once, however often it is broken off. */
@ApplicationScoped
public class IndexRound implements JobHandler {

    private static final Job JOB = Job.every(
            "complaints.words",
            Text.of("পুরোনো কেসের কথা খোঁজার জন্য রাখা", "Keep words of older cases"),
            Duration.ofMinutes(10));
    private static final Text KEPT = Text.of("পুরোনো কেসগুলো দেখা হয়েছে।", "Older cases were gone through.");

    @Inject
    CaseWalk walk;

    @Inject
    CaseIndexing indexing;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        return walk.goOn("words", indexing::index) ? JobStep.goOn(place, KEPT) : JobStep.done(KEPT);
    }
}
