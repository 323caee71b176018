package info.becs.core.events.control;

import java.time.Duration;

/** How many events one listener is given at once: more while it is quick, fewer when it is not. */
final class Pace {

    private static final int MOST = 256;
    private static final Duration QUICK = Duration.ofMillis(300);
    private static final Duration SLOW = Duration.ofSeconds(1);

    private int size = 1;

    synchronized int size() {
        return size;
    }

    synchronized void took(Duration time) {
        if (time.compareTo(QUICK) < 0) {
            size = Math.min(MOST, 2 * size);
        } else if (time.compareTo(SLOW) > 0) {
            size = Math.max(1, size / 2);
        }
    }

    /** One of them could not be taken: from the beginning. */
    synchronized void failed() {
        size = 1;
    }
}
