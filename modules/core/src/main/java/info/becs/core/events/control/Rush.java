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
 * with it as everybody. Each by itself: a flood of what one listener tells is none to itself, and who comes after it waits for it.
 */
/** For which listeners very much comes in at the moment, so that they are held back. */
@ApplicationScoped
public class Rush {

    /** Of one look, which is a tenth of a second or more. */
    private static final int MANY = 100;

    private static final Duration LASTS = Duration.ofMillis(700);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private final Map<String, Flood> floods = new HashMap<>();

    /** Since when, and when it was seen last. */
    private record Flood(long since, long seen) {

        boolean isOver(long now) {
            return now - seen >= LASTS.toNanos();
        }
    }

    public Rush() {
        this(System::nanoTime);
    }

    Rush(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** So many that this one wants to hear have come at once. What it tells itself while it catches up is no rush to it. */
    synchronized void came(String listener, long events) {
        if (events >= MANY) {
            long now = nanos.getAsLong();
            floods.merge(
                    listener,
                    new Flood(now, now),
                    (flood, begun) -> flood.isOver(now) ? begun : new Flood(flood.since(), now));
        }
    }

    /** Whether this one is to wait. */
    synchronized boolean holds(String listener) {
        Flood flood = floods.get(listener);
        long now = nanos.getAsLong();
        return flood != null && !flood.isOver(now) && now - flood.since() < LONGEST.toNanos();
    }
}
