package info.becs.kit.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/*
 * Why a version that is taken off waits
 *
 * Liberty first takes the address away, then ends servlets, filters and CDI. It waits for requests that are in a servlet, but
 * not for those that a filter has handed to another web application, nor for those that were given this address and
 * have not come in yet. Ended under their feet, they would be answered 503 (SRVE0095I).
 */
/** Lets the requests that came in before a version was taken off go out again. */
final class Departure {

    private static final long PAUSE_MILLIS = 10;
    private static final int QUIET_PAUSES = 20;
    private static final long MOST_MILLIS = 10_000;

    private final AtomicInteger inside = new AtomicInteger();

    void entered() {
        inside.incrementAndGet();
    }

    void left() {
        inside.decrementAndGet();
    }

    /** Returns when nobody has been inside for a fifth of a second, or after ten. */
    void await() {
        int quiet = 0;
        for (long waited = 0; quiet < QUIET_PAUSES && waited < MOST_MILLIS; waited += PAUSE_MILLIS) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            quiet = inside.get() == 0 ? quiet + 1 : 0;
        }
    }
}
