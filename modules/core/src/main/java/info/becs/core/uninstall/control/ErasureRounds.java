package info.becs.core.uninstall.control;

import info.becs.core.events.control.Transactions;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks from time to time for erasures that are due. One that does not succeed is tried again, and seen with the jobs. */
@ApplicationScoped
public class ErasureRounds implements JobHandler {

    private static final Text LABEL =
            Text.of("সরানো মডিউলের তথ্য মোছা", "Erase the data of modules that were uninstalled");
    private static final long LEAST_SECONDS = 10;

    @Inject
    Erasures erasures;

    @Inject
    Transactions transactions;

    @Inject
    @ConfigProperty(name = "platform.module.erasure-round", defaultValue = "60")
    long seconds;

    @Override
    public Job job() {
        return Job.every("core.module.erasure", LABEL, Duration.ofSeconds(Math.max(LEAST_SECONDS, seconds)));
    }

    @Override
    public JobStep run(String place) {
        List<String> due = transactions.call(erasures::due);
        due.forEach(erasures::carryOut);
        return JobStep.done(Text.of("{0}টি মডিউলের তথ্য মোছা হয়েছে।", "The data of {0} modules were erased.")
                .with(due.size()));
    }
}
