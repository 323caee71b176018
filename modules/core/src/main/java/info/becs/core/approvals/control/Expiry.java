package info.becs.core.approvals.control;

import info.becs.core.events.control.Transactions;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Ends requests that nobody has decided in time; who looks at one before sees that it is over. */
@ApplicationScoped
public class Expiry implements JobHandler {

    private static final Job JOB = Job.every(
            "core.approvals.expiry",
            Text.of("মেয়াদ শেষ অনুমোদনের অনুরোধ বন্ধ করা", "End requests that nobody has decided"),
            Duration.ofSeconds(30));
    private static final int BATCH = 100;

    @Inject
    ApprovalRequests requests;

    @Inject
    SecondPerson secondPerson;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        List<String> over = transactions.call(() -> requests.over(clock.instant(), BATCH));
        over.forEach(secondPerson::expire);
        Text said = Text.of("{0}টি বন্ধ হয়েছে।", "{0} ended.").with(over.size());
        return over.size() == BATCH ? JobStep.goOn("", said) : JobStep.done(said);
    }
}
