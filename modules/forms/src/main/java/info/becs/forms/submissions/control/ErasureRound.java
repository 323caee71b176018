package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.ErasureRequest;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** At night in Dhaka: what its sender wants erased and whose day has come is erased, unless it must be kept for now. */
@ApplicationScoped
public class ErasureRound implements JobHandler {

    private static final Logger LOG = System.getLogger(ErasureRound.class.getName());
    private static final int BATCH = 20;
    private static final Job JOB = Job.daily(
            "forms.erasure",
            Text.of("প্রেরকেরা যা মুছতে বলেছেন তা মোছা", "Erase what its senders have asked for"),
            ErasureRequest.AT);

    @Inject
    ErasureRequests requests;

    @Inject
    AskedErasures erasures;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        int bar = place.indexOf(' ');
        int before = bar < 0 ? 0 : Integer.parseInt(place.substring(0, bar));
        List<UUID> due = requests.due(clock.instant(), place.substring(bar + 1), BATCH);
        int all = before + (int) due.stream().filter(this::erased).count();
        Text said = Text.of("{0}টি মোছা হয়েছে।", "{0} erased.").with(all);
        return due.size() == BATCH ? JobStep.goOn(all + " " + due.get(BATCH - 1), said) : JobStep.done(said);
    }

    /** The next night tries again. */
    private boolean erased(UUID submission) {
        try {
            return erasures.carryOut(submission);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Submission {0} was not erased on its day: {1}", submission, e);
            return false;
        }
    }
}
