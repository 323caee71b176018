package info.becs.core.signin.control;

import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.FailedSignIn.Key;
import info.becs.core.signin.entity.Guest;
import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/*
 * Two entries, whatever somebody tries
 *
 * Failures stand in the audit log, but whoever fails must not be able to fill it. So the first one of an account and a
 * network is written at once, and how many there were a quarter of an hour later. What was typed is nobody's business: it
 * may be a password in the wrong field.
 */
/** Sees to it that failures to sign in stand in the audit log, counted. */
@ApplicationScoped
public class Attempts implements JobHandler {

    private static final Logger LOG = System.getLogger(Attempts.class.getName());
    private static final Job JOB = Job.every(
            "core.sign-in.failures",
            Text.of("ব্যর্থ সাইন-ইন গুনে লেখা", "Write down how often signing in has failed"),
            Duration.ofMinutes(1));
    private static final Setting WINDOW = Setting.duration(
                    "core.sign-in.failures-counted-for",
                    Duration.ofMinutes(15),
                    Text.of(
                            "ব্যর্থ সাইন-ইন কতক্ষণ গুনে একবারে লেখা হয়",
                            "How long failed sign-ins are counted before their number is written down"))
            .between(1, 86_400)
            .changeable();
    private static final int RACES = 3;
    private static final int BATCH = 100;

    @Inject
    FailedSignIns failed;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(WINDOW);
    }

    /** @param accountId empty where it is not known, or nobody's */
    Entry noted(String accountId, Guest guest, Supplier<Entry> attempt) {
        try {
            return attempt.get();
        } catch (Problem e) {
            count(new Key(accountId, guest.from().network()), e.code());
            throw e;
        }
    }

    /** Of two who are the first at once, one finds the other's row. */
    private void count(Key key, String code) {
        for (int race = 1; race <= RACES; race++) {
            try {
                failed.count(key, code);
                return;
            } catch (PersistenceException e) {
                LOG.log(race == RACES ? Level.WARNING : Level.DEBUG, "A failed sign-in could not be written down", e);
            }
        }
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        List<String> over = failed.before(clock.instant().minus(settings.duration(WINDOW)), BATCH);
        over.forEach(failed::tell);
        Text said = Text.of("{0}টি লেখা হয়েছে।", "{0} written down.").with(over.size());
        return over.size() == BATCH ? JobStep.goOn("", said) : JobStep.done(said);
    }
}
