package info.becs.news.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Each hour: what was read long ago counts less, and pages show what is read most now. */
@ApplicationScoped
public class ReadingHour implements JobHandler {

    private static final Job JOB = Job.every(
            "news.most-read", Text.of("সবচেয়ে বেশি পড়া লেখা ঠিক করা", "Find what is read most"), Duration.ofHours(1));

    @Inject
    Readings readings;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        return JobStep.done(
                readings.fade()
                        ? Text.of("সবচেয়ে বেশি পড়া লেখা বদলেছে।", "Other articles are read most now.")
                        : Text.of("কিছু বদলায়নি।", "Nothing has changed."));
    }
}
