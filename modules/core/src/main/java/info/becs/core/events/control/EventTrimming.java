package info.becs.core.events.control;

import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Removes old events from the log: only what every listener has heard, and nothing that is still to be tried again. */
@ApplicationScoped
public class EventTrimming implements JobHandler {

    private static final Job JOB =
            Job.daily("core.events.trimming", Text.of("পুরোনো ঘটনা মোছা", "Remove old events"), LocalTime.of(3, 10));
    private static final Setting KEPT_FOR = Setting.duration(
                    "core.events.kept-for",
                    Duration.ofDays(365),
                    Text.of(
                            "ঘটনার লগ কত দিন থাকে; পরে আসা মডিউল তত দিনের ঘটনা শোনে",
                            "How long events are kept; a module that comes later hears those of this time"))
            .between(86_400, 315_360_000)
            .changeable();
    private static final int BATCH = 1_000;

    @Inject
    EventBatches events;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(KEPT_FOR);
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        int now = events.trim(clock.instant().minus(settings.duration(KEPT_FOR)), BATCH);
        int removed = (place.isEmpty() ? 0 : Integer.parseInt(place)) + now;
        Text said = Text.of("ঘটনার {0}টি সারি মোছা হয়েছে।", "{0} rows of events removed.")
                .with(removed);
        return now == BATCH ? JobStep.goOn(String.valueOf(removed), said) : JobStep.done(said);
    }
}
