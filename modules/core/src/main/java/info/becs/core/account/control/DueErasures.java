package info.becs.core.account.control;

import info.becs.core.events.control.Transactions;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Departure;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountState;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

/** Erases those whose day has come, each in a transaction over all modules; whoever holds a role again stays. */
@ApplicationScoped
public class DueErasures implements JobHandler {

    private static final Logger LOG = System.getLogger(DueErasures.class.getName());
    private static final Job JOB = Job.daily(
            "core.account.erasure",
            Text.of("যাঁরা মুছে ফেলতে বলেছেন তাঁদের তথ্য মোছা", "Erase those who have asked for it"),
            LocalTime.of(3, 40));
    private static final int BATCH = 20;

    @Inject
    ErasureRequests requests;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Departure departure;

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
        List<String> due = transactions.call(() -> requests.due(clock.instant(), place, BATCH));
        int erased = 0;
        for (String id : due) {
            erased += erased(id);
        }
        Text said = Text.of("{0}টি মোছা হয়েছে।", "{0} erased.").with(erased);
        return due.size() == BATCH ? JobStep.goOn(due.get(BATCH - 1), said) : JobStep.done(said);
    }

    private int erased(String id) {
        try {
            return transactions.call(() -> {
                Account account = accounts.lock(id);
                if (!roles.of(id).isEmpty()) {
                    return 0;
                }
                if (account.state() != AccountState.ERASED) {
                    departure.eraseOnRequest(account);
                }
                requests.done(id);
                return 1;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "Account " + id + " could not be erased on its day; trying again tomorrow", e);
            return 0;
        }
    }
}
