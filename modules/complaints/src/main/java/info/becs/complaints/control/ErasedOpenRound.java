package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.kit.page.Cursor;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;

/*
 * Why each day
 *
 * While nodes are updated one by one, one of the version before may hear of an erasure. It takes the words away and leaves the
 * case open, after ErasedRound has gone by. What is open is a small part of all cases and has its index.
 */
/** Ends open cases whose complaints are erased, whoever has heard of it. */
@ApplicationScoped
public class ErasedOpenRound implements JobHandler {

    /** Hours after the nights in which erasures come: what happens now is ended by whoever hears of it. */
    private static final Job JOB = Job.daily(
            "complaints.erased-open",
            Text.of(
                    "মোছা অভিযোগের যে কেস এখনো খোলা, তা শেষ করা",
                    "End cases that are open though their complaint is erased"),
            LocalTime.of(6, 40));

    private static final Text ENDED = Text.of("খোলা কেসগুলো দেখা হয়েছে।", "Open cases were gone through.");
    private static final int BATCH = 200;

    @Inject
    Cases cases;

    @Inject
    CaseErasure erasure;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        List<Case> batch = cases.openFrom(Cursor.parse(place).orElse(QueueLines.BEGIN), BATCH);
        erasure.eraseGone(batch);
        if (batch.size() < BATCH) {
            return JobStep.done(ENDED);
        }
        Case last = batch.get(BATCH - 1);
        return JobStep.goOn(new Cursor(last.receivedAt(), last.id()).text(), ENDED);
    }
}
