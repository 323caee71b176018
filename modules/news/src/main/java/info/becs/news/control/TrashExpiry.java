package info.becs.news.control;

import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes what has lain in the trash for thirty days, every hour. */
@ApplicationScoped
public class TrashExpiry implements JobHandler {

    private static final Job JOB = Job.every(
            "news.trash.expiry",
            Text.of(
                    "ঝুড়ির ত্রিশ দিনের পুরোনো লেখা মোছা",
                    "Remove articles that have lain in the trash for thirty days"),
            Duration.ofHours(1));

    @Inject
    TrashedArticles articles;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        int removed = articles.clean();
        Text said = Text.of("{0}টি মোছা হয়েছে।", "{0} removed.").with(removed);
        return removed == 0 ? JobStep.done(said) : JobStep.goOn("", said);
    }
}
