package info.becs.core.events.control;

import info.becs.core.events.entity.StoredEvent;
import info.becs.spi.host.Subscription;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/*
 * One round
 *
 * 1. Give positions to what was committed since the last round, here or on another node.
 * 2. Read what is new for this node and hand it to those who follow on every node; then, if it changes pages, kept pages
 *    are out of date.
 * 3. Wake those who listen once in the cluster. Each of these works
 *    on a thread of its own, so that a slow one holds up nobody but itself.
 *
 * A round begins a tenth of a second after the bell rings, or after half a second: another node's events are seen within a
 * second. The tenth gathers: in a flood each transaction of a round works for many events instead of for one or two. So a
 * round goes on only while there is more than it could take at once, not while anything has come.
 */
/** Brings events from the log to the listeners of this node. */
@ApplicationScoped
public class Dispatch {

    private static final Logger LOG = System.getLogger(Dispatch.class.getName());
    private static final long ROUND_MILLIS = 500;
    private static final long GATHER_MILLIS = 100;
    private static final int BATCH = 500;
    private static final int FIRST_LOOK_BACK = 50;

    @Inject
    EventBatches events;

    @Inject
    RecentEvents recent;

    @Inject
    Rush rush;

    @Inject
    Bell bell;

    @Inject
    Once once;

    @Inject
    Followers followers;

    @Resource
    ManagedExecutorService threads;

    private final Set<String> working = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private Future<?> loop;
    private long seen = -1;

    public void begin() {
        running = true;
        loop = threads.submit(this::rounds);
    }

    public void end() {
        running = false;
        loop.cancel(true);
    }

    private void rounds() {
        while (running) {
            try {
                round();
                bell.await(ROUND_MILLIS);
                TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Events are not delivered at the moment; trying again", e);
                pause();
            }
        }
    }

    private void round() {
        if (seen < 0) {
            seen = Math.max(0, events.head() - FIRST_LOOK_BACK);
        }
        boolean more = true;
        while (more && running) {
            EventBatches.Placed placed = events.place();
            // Read again only if other nodes have placed some in between.
            if (placed.begins(seen + 1)) {
                hand(placed.events());
            }
            more = placed.more();
        }
        catchUp();
        wake();
    }

    private void catchUp() {
        List<StoredEvent> news = events.after(seen, BATCH);
        while (!news.isEmpty() && running) {
            hand(news);
            news = events.after(seen, BATCH);
        }
    }

    private void hand(List<StoredEvent> news) {
        followers.hand(news);
        // After them: what is answered out of what they follow, and kept, must not be older than they are.
        if (news.stream().anyMatch(StoredEvent::changesPages)) {
            Switchboard.live().changed();
        }
        seen = news.get(news.size() - 1).position();
        recent.add(news);
        Switchboard.live().subscriptions().stream()
                .filter(Subscription::canWait)
                .forEach(listener -> rush.came(
                        Once.consumer(listener),
                        news.stream().filter(Once.wanted(listener)).count()));
    }

    /** Every listener that may have something to do gets a thread, unless it has one. */
    private void wake() {
        var names = new HashSet<String>();
        for (Subscription subscription : Switchboard.live().subscriptions()) {
            String consumer = Once.consumer(subscription);
            boolean open = !subscription.onEveryNode() && Switchboard.live().isOpen(subscription.module());
            if (open && names.add(consumer) && working.add(consumer)) {
                threads.execute(() -> {
                    try {
                        once.work(subscription);
                    } finally {
                        working.remove(consumer);
                    }
                });
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(2 * ROUND_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
