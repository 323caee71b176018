package info.becs.core.letters.control;

import info.becs.kit.settings.Settings;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Removes letters that need not be kept any more, and forgets secrets that are of no use. */
@ApplicationScoped
public class LetterExpiry implements JobHandler {

    private static final Job JOB =
            Job.every("core.letters.expiry", Text.of("পুরোনো চিঠি মোছা", "Remove old letters"), Duration.ofHours(1));
    private static final int BATCH = 500;

    @Inject
    OutboxLetters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        var now = clock.instant();
        letters.forgetSecrets(now);
        var old = letters.olderThan(now.minus(settings.duration(LetterSettings.KEPT_FOR)), BATCH);
        int removed = (place.isEmpty() ? 0 : Integer.parseInt(place)) + (old.isEmpty() ? 0 : letters.removeAll(old));
        Text said = Text.of("{0}টি চিঠি মোছা হয়েছে।", "{0} letters removed.").with(removed);
        return old.size() == BATCH ? JobStep.goOn(String.valueOf(removed), said) : JobStep.done(said);
    }
}
