package info.becs.forms.submissions.control;

import info.becs.forms.FormsSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How many failed look-ups this node bears in a minute, from everybody together.
 *
 * <p>Not per address: a mobile operator puts thousands behind one. The secret has 80 bits and needs no such guard; the
 * budget keeps guessing from costing the database anything.
 */
@ApplicationScoped
public class FailureBudget {

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    private Instant minute = Instant.EPOCH;
    private int failures;

    public synchronized boolean isSpent() {
        turn();
        return failures >= settings.failuresAMinute();
    }

    public synchronized void failed() {
        turn();
        failures++;
    }

    private void turn() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            failures = 0;
        }
    }
}
