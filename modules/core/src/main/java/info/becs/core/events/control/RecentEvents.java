package info.becs.core.events.control;

import info.becs.core.events.entity.StoredEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/*
 * Why
 *
 * Every listener goes through the whole log, and most are close to its end. Read from the database, each event would be
 * fetched and parsed once for every listener; here it is once for the node. A position never changes once it has been
 * given, so nothing of this can be out of date: it only ends before what other nodes have added in the last moment.
 */
/** The end of the log, as far as this node has handed it on. */
@ApplicationScoped
public class RecentEvents {

    private static final int MOST = 4_096;
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final StoredEvent[] kept = new StoredEvent[MOST];
    private long first;
    private long last = -1;
    private long addedAt;

    /** @param news with their positions one behind the other, right after those before */
    synchronized void add(List<StoredEvent> news) {
        addedAt = System.nanoTime();
        for (StoredEvent each : news) {
            if (each.position() != last + 1) {
                first = each.position(); // the first ones, or there was a gap
            }
            last = each.position();
            first = Math.max(first, last - MOST + 1);
            kept[slot(last)] = each;
        }
    }

    /** What comes after a position, as far as it is known here; empty where some of it is known only to the database. */
    synchronized Optional<List<StoredEvent>> after(long position, int most) {
        if (last < 0 || position + 1 < first) {
            return Optional.empty();
        }
        var news = new ArrayList<StoredEvent>();
        for (long each = position + 1; each <= last && news.size() < most; each++) {
            news.add(kept[slot(each)]);
        }
        return Optional.of(news);
    }

    /** Whether nothing has come for some seconds. */
    synchronized boolean areQuiet() {
        return System.nanoTime() - addedAt > QUIET.toNanos();
    }

    private static int slot(long position) {
        return (int) (position % MOST);
    }
}
