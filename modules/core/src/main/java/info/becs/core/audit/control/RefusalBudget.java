package info.becs.core.audit.control;

import info.becs.spi.DataClass;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditEntry.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many refusals of a minute are written down one by one on this node; so nobody fills the log by asking for what
 * they are refused.
 */
@ApplicationScoped
public class RefusalBudget {

    static final int OF_ONE = 30;
    static final int OF_ALL = 1_000;

    @Inject
    Clock clock;

    private final Map<String, Integer> taken = new HashMap<>();
    private long minute;
    private int all;
    private int left;

    RefusalBudget() {}

    RefusalBudget(Clock clock) {
        this.clock = clock;
    }

    /** What the minutes before have not written down, once. */
    synchronized Optional<AuditEntry> leftOver() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now == minute) {
            return Optional.empty();
        }
        int count = left;
        minute = now;
        taken.clear();
        all = 0;
        left = 0;
        return count == 0 ? Optional.empty() : Optional.of(more(count));
    }

    /** Of the same caller in the same network that is refused the same again and again. */
    synchronized boolean takes(AuditEntry refusal) {
        String one = refusal.network() + " " + refusal.actor() + " " + refusal.action();
        boolean fits = all < OF_ALL && taken.getOrDefault(one, 0) < OF_ONE;
        if (fits) {
            all++;
            taken.merge(one, 1, Integer::sum);
        } else {
            left++;
        }
        return fits;
    }

    private static AuditEntry more(int count) {
        return AuditEntry.of("core.audit.refuse", "")
                .by("core")
                .change("more", DataClass.I, null, count)
                .result(Result.REFUSED, "core.audit.too-many");
    }
}
