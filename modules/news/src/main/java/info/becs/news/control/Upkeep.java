package info.becs.news.control;

import info.becs.news.entity.Article;
import info.becs.news.entity.Markup;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** Brings what an older version has kept up to today: cleaned by its policy, found by its words. Every ten minutes until all is. */
@ApplicationScoped
public class Upkeep implements JobHandler {

    private static final int AT_ONCE = 50;
    private static final Job JOB = Job.every(
            "news.upkeep",
            Text.of("পুরোনো লেখা আজকের নিয়মে আনা", "Bring older articles up to the rules of today"),
            Duration.ofMinutes(10));

    @Inject
    Articles articles;

    @Inject
    Publication publication;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        List<Article> old = articles.cleanedBefore(Markup.POLICY, AT_ONCE);
        old.forEach(publication::renew);
        Text said = Text.of("{0}টি লেখা হয়েছে।", "{0} articles done.").with(old.size());
        return old.isEmpty() ? JobStep.done(said) : JobStep.goOn("", said);
    }
}
