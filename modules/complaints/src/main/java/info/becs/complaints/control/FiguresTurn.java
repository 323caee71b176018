package info.becs.complaints.control;

import info.becs.kit.start.ThisModule;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;

/** After midnight in Dhaka: the page with the figures is drawn anew. */
@ApplicationScoped
public class FiguresTurn implements JobHandler {

    private static final Job JOB = Job.daily(
            "complaints.figures", Text.of("অভিযোগের পরিসংখ্যান", "Figures of complaints"), LocalTime.of(0, 20));

    @Inject
    ThisModule self;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("complaints.figures.turned", "day").changingPages());
        return JobStep.done(Text.of("নতুন দিনের পরিসংখ্যান।", "Figures of a new day."));
    }
}
