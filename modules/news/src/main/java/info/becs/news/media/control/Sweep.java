package info.becs.news.media.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Removes files of pictures that are no longer in the library, or never came to be there, every hour. */
@ApplicationScoped
public class Sweep implements JobHandler {

    /** Longer than any picture takes to be sent: its row comes last. */
    private static final Duration UNDER_WAY = Duration.ofHours(6);

    private static final Job JOB = Job.every(
            "news.media.sweep",
            Text.of("সংগ্রহে নেই এমন ছবির ফাইল মোছা", "Remove files of pictures that are not in the library"),
            Duration.ofHours(1));

    @Inject
    Pictures pictures;

    @Inject
    PictureFolder folder;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        List<String> old = folder.before(clock.instant().minus(UNDER_WAY)).stream()
                .filter(name -> !pictures.have(name))
                .toList();
        old.forEach(folder::delete);
        return JobStep.done(Text.of("{0}টি মোছা হয়েছে।", "{0} removed.").with(old.size()));
    }
}
