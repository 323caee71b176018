package info.becs.membership.control;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/*
 * Not a secret to be guessed
 *
 * What is looked up here has 132 bits or more, so the budget is not what keeps it from being found: it keeps one network
 * from making the database work. So it is counted on each node by itself, in memory.
 */
/** How often one network looks something up within a minute. */
final class NetworkLooks {

    private static final int MOST_NETWORKS = 10_000;
    private static final long MINUTE = 60;

    private final int most;
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private final AtomicLong minute = new AtomicLong();

    NetworkLooks(int most) {
        this.most = most;
    }

    /** Counts one more; whether it is still within the budget. */
    boolean allows(String network, Instant now) {
        long current = now.getEpochSecond() / MINUTE;
        if (minute.getAndSet(current) != current || looks.size() > MOST_NETWORKS) {
            looks.clear();
        }
        return looks.merge(network, 1, Integer::sum) <= most;
    }
}
