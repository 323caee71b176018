package info.becs.core.events.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/*
 * Why
 *
 * In a flood, people wait for their receipts; officers can read no thousand cases a second, and nobody waits for the words of one
 * to be found. What can wait leaves processors and disk to them. It waits a minute at most, for a flood may last; then it keeps up
 * with it as everybody.
 */
/** Whether very much comes in at the moment, so that some listeners are held back. */
@ApplicationScoped
public class Rush {

    /** Of one look, which is a tenth of a second or more. */
    private static final int MANY = 100;

    private static final Duration LASTS = Duration.ofMillis(700);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private final Map<String, Long> heldSince = new HashMap<>();
    private boolean on;
    private long seenAt;

    public Rush() {
        this(System::nanoTime);
    }

    Rush(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** So many have come at once. */
    synchronized void came(int events) {
        if (events >= MANY) {
            on = true;
            seenAt = nanos.getAsLong();
        }
    }

    /** Whether this one is to wait; it is counted from when it was first told so. */
    synchronized boolean holds(String listener) {
        long now = nanos.getAsLong();
        on = on && now - seenAt < LASTS.toNanos();
        if (!on) {
            heldSince.clear();
            return false;
        }
        return now - heldSince.computeIfAbsent(listener, name -> now) < LONGEST.toNanos();
    }
}
