package info.becs.forms.pages.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes drafts that nobody has gone on with, every hour. */
@ApplicationScoped
public class DraftExpiry implements JobHandler {

    private static final Job JOB = Job.every(
            "forms.drafts.expiry",
            Text.of("মেয়াদ শেষ খসড়া মোছা", "Remove drafts that have expired"),
            Duration.ofHours(1));

    @Inject
    Drafts drafts;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        return JobStep.done(
                Text.of("{0}টি খসড়া মোছা হয়েছে।", "{0} drafts removed.").with(drafts.clean()));
    }
}
