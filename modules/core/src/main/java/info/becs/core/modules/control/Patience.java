package info.becs.core.modules.control;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/*
 * Who is waited for
 *
 * Reading a body holds a thread until the next piece of it has come. Five thousand who send a byte a second would hold every
 * thread there is. So there are fewer places to wait than threads, and whoever sends next to nothing is waited for the
 * shorter, the fewer of them are left. Of somebody new nobody knows whether all of it is here already, as it mostly is: for
 * these a few places are kept.
 */
/** How long this node waits for somebody who sends next to nothing. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final int places;
    private final int spare;
    private final AtomicInteger waiting = new AtomicInteger();

    /** @param threads of this node, for everything */
    Patience(int threads) {
        this.places = Math.max(1, threads * 3 / 5);
        this.spare = Math.max(1, threads * 3 / 20);
    }

    void waits() {
        waiting.incrementAndGet();
    }

    void goesOn() {
        waiting.decrementAndGet();
    }

    /** Zero where no place is left for somebody new; whoever has begun has a moment at least. */
    Duration now(boolean begun) {
        int free = places - waiting.get();
        if (!begun) {
            return free > -spare ? LONGEST : Duration.ZERO;
        }
        Duration left = LONGEST.multipliedBy(Math.max(0, free)).dividedBy(places);
        return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }
}
