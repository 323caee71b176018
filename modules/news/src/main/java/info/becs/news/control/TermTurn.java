package info.becs.news.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;

/** At midnight in Dhaka: where a term has ended or begins, pages that show the committee are drawn anew. */
@ApplicationScoped
public class TermTurn implements JobHandler {

    private static final Job JOB = Job.daily(
            "news.committee", Text.of("কমিটির মেয়াদ দেখা", "Look who is in office today"), LocalTime.MIDNIGHT);

    @Inject
    Profiles profiles;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        long turned = profiles.tellOfToday();
        return JobStep.done(
                Text.of("{0} জনের মেয়াদ বদলেছে।", "{0} terms began or ended.").with(turned));
    }
}
