package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.AgedSubmission;
import info.becs.kit.page.Cursor;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** At night in Dhaka: what the form no longer keeps is erased, unless somebody needs it or it is held. */
@ApplicationScoped
public class RetentionRound implements JobHandler {

    private static final Logger LOG = System.getLogger(RetentionRound.class.getName());
    private static final int LOOKED_AT = 500;
    private static final int MOST_ERASED = 50;
    private static final Job JOB = Job.daily(
            "forms.retention",
            Text.of("মেয়াদ শেষে জমা পড়া উত্তর মোছা", "Erase submissions whose time is over"),
            LocalTime.of(2, 40));

    @Inject
    AgedSubmissions submissions;

    @Override
    public Job job() {
        return JOB;
    }

    /** A step looks at so many and erases at most a few; whoever goes on begins behind the last that was looked at. */
    @Override
    public JobStep run(String place) {
        int bar = place.indexOf(' ');
        int before = bar < 0 ? 0 : Integer.parseInt(place.substring(0, bar));
        Optional<Cursor> after = Cursor.parse(bar < 0 ? "" : place.substring(bar + 1));
        List<AgedSubmission> aged = submissions.aged(after, LOOKED_AT);
        int erased = 0;
        for (AgedSubmission each : aged) {
            if (erased == MOST_ERASED) {
                break;
            }
            erased += submissions.isOver(each) && expired(each) ? 1 : 0;
            after = Optional.of(new Cursor(each.receivedAt(), each.id()));
        }
        int all = before + erased;
        Text said = Text.of("{0}টি মোছা হয়েছে।", "{0} erased.").with(all);
        return aged.size() == LOOKED_AT || erased == MOST_ERASED
                ? JobStep.goOn(all + " " + after.orElseThrow().text(), said)
                : JobStep.done(said);
    }

    /** The next night tries again. */
    private boolean expired(AgedSubmission aged) {
        try {
            return submissions.expire(UUID.fromString(aged.id()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The time of submission {0} is over and it was not erased: {1}", aged.id(), e);
            return false;
        }
    }
}
