package info.becs.forms.modules.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes form modules that were sent in and never installed, once a day. */
@ApplicationScoped
public class UploadExpiry implements JobHandler {

    private static final Job JOB = Job.every(
            "forms.uploads.expiry",
            Text.of("বসানো হয়নি এমন ফরম-মডিউল মোছা", "Remove form modules that were never installed"),
            Duration.ofDays(1));

    @Inject
    FormUploads uploads;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        return JobStep.done(Text.of("{0}টি মোছা হয়েছে।", "{0} removed.").with(uploads.clean()));
    }
}
