package info.becs.complaints.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Ends cases whose complaints were erased before that ended them: once, however often it is broken off. */
@ApplicationScoped
public class ErasedRound implements JobHandler {

    private static final Job JOB = Job.every(
            "complaints.erased",
            Text.of("আগে মোছা অভিযোগের খোলা কেস শেষ করা", "End open cases of complaints that were erased before"),
            Duration.ofMinutes(10));
    private static final Text ENDED = Text.of("পুরোনো কেসগুলো দেখা হয়েছে।", "Older cases were gone through.");

    @Inject
    CaseWalk walk;

    @Inject
    CaseErasure erasure;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        return walk.goOn("erased", erasure::eraseGone) ? JobStep.goOn(place, ENDED) : JobStep.done(ENDED);
    }
}
