package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
    ErasedComplaints erased;

    @Inject
    CaseErasure erasure;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        return walk.goOn("erased", this::end) ? JobStep.goOn(place, ENDED) : JobStep.done(ENDED);
    }

    /** What the event did then it does again: words may have been written since. */
    private void end(List<Case> batch) {
        Set<UUID> gone =
                erased.among(batch.stream().map(ErasedRound::submission).toList());
        erasure.erase(
                batch.stream().filter(each -> gone.contains(submission(each))).toList(), false);
    }

    private static UUID submission(Case of) {
        return UUID.fromString(of.submission());
    }
}
