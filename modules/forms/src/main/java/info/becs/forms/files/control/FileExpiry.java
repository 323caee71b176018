package info.becs.forms.files.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Removes files that no submission has claimed in time, and content whose row is gone, every hour. */
@ApplicationScoped
public class FileExpiry implements JobHandler {

    private static final int AT_ONCE = 500;
    /** Longer than any upload takes: its row comes last. */
    private static final Duration UNDER_WAY = Duration.ofHours(6);

    private static final Job JOB = Job.every(
            "forms.files.expiry",
            Text.of("জমা না হওয়া ফাইল মোছা", "Remove files that were not handed in"),
            Duration.ofHours(1));

    @Inject
    StoredFiles files;

    @Inject
    FileFolder folder;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        if (place.isEmpty()) {
            files.clean(clock.instant());
        }
        List<String> ids = folder.before(clock.instant().minus(UNDER_WAY), place, AT_ONCE);
        if (!ids.isEmpty()) {
            var known = files.find(ids).stream().map(file -> file.id()).collect(Collectors.toSet());
            ids.stream().filter(id -> !known.contains(id)).forEach(folder::delete);
        }
        return ids.size() < AT_ONCE
                ? JobStep.done(Text.of("মোছা শেষ।", "Files that nobody needs were removed."))
                : JobStep.goOn(ids.get(ids.size() - 1), Text.of("মোছা চলছে।", "Removing files."));
    }
}
