package info.becs.core.audit.control;

import info.becs.core.audit.control.Verification.End;
import info.becs.core.audit.control.Verification.Progress;
import info.becs.core.audit.entity.Finding;
import info.becs.core.events.control.Transactions;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditEntry.Result;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Verifies the log each night.
 *
 * <p>The end of the chain is written to the server's log, so that whoever changes all of the database still does not
 * change what was known of it.
 */
@ApplicationScoped
public class NightlyCheck implements JobHandler {

    private static final Logger LOG = System.getLogger(NightlyCheck.class.getName());
    private static final Job JOB = Job.daily(
            "core.audit.verification", Text.of("কাজের খাতা যাচাই", "Verify the audit log"), LocalTime.of(3, 0));
    private static final long ENOUGH = Duration.ofSeconds(1).toNanos();

    @Inject
    Verification verification;

    @Inject
    Ledger ledger;

    @Inject
    Transactions transactions;

    @Override
    public Job job() {
        return JOB;
    }

    /** @param place a mark, and how many links were checked before it */
    @Override
    public JobStep run(String place) {
        String[] words = place.split(" ");
        int checked = words.length < 2 ? 0 : Integer.parseInt(words[1]);
        long begin = System.nanoTime();
        Progress progress = verification.step(place.isEmpty() ? Optional.empty() : Optional.of(words[0]));
        checked += progress.checked();
        while (!progress.isOver() && System.nanoTime() - begin < ENOUGH) {
            progress = verification.step(progress.next());
            checked += progress.checked();
        }
        if (!progress.isOver()) {
            return JobStep.goOn(progress.next().orElseThrow() + " " + checked, said(checked))
                    .of(checked, verification.end().position());
        }
        return JobStep.done(over(progress.finding(), checked));
    }

    private Text over(Optional<Finding> finding, int checked) {
        End end = verification.end();
        finding.ifPresentOrElse(
                found -> LOG.log(
                        Level.ERROR,
                        () -> "The audit log was changed behind the platform's back. "
                                + found.sentence().en()),
                () -> LOG.log(
                        Level.INFO,
                        () -> "The audit log fits its chain, which ends at " + end.position() + " with " + end.hash()));
        AuditEntry entry = AuditEntry.of("core.audit.verify", "nightly")
                .by("core")
                .change("checked", DataClass.I, null, checked)
                .result(
                        finding.isEmpty() ? Result.DONE : Result.FAILED,
                        finding.map(found -> found.kind().name()).orElse(""));
        transactions.call(() -> {
            ledger.record(entry);
            return true;
        });
        return finding.map(Finding::sentence).orElse(said(checked));
    }

    private static Text said(int checked) {
        return Text.of("{0}টি কড়ি মিলেছে।", "{0} links fit.").with(checked);
    }
}
