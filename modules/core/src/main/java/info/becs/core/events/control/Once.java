package info.becs.core.events.control;

import info.becs.core.events.entity.Delivery;
import info.becs.core.events.entity.Place;
import info.becs.core.events.entity.StoredEvent;
import info.becs.kit.Ids;
import info.becs.spi.Problem;
import info.becs.spi.events.Event;
import info.becs.spi.host.Host;
import info.becs.spi.host.Subscription;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/*
 * Exactly once, as far as the database reaches
 *
 * A listener's place in the log is a row. A batch is read from there, the listener is called with it, and the place is
 * moved: all in one JTA transaction, in which the listener's own writes take part. The lock on the row lets one node at
 * a time do that. If one event of the batch cannot be taken, the batch is rolled back and its events are taken one by
 * one; the one that fails becomes a delivery of its own, which is tried again with growing pauses, and the place moves
 * on: one poisoned event holds up nothing.
 *
 * A batch is one call into the module, and a call has a limit: so batches grow while they are quick, and shrink.
 *
 * A place is moved for an event that the listener wants; over others in a quiet moment, or when they are very many: most
 * listeners want few types, and in a flood a commit for each of them in each round would cost more than all they do.
 */
/** Works for the listeners that hear each event once in the cluster. */
@ApplicationScoped
public class Once {

    private static final Logger LOG = System.getLogger(Once.class.getName());
    /** Unwanted events that a place may lie behind. */
    private static final int MOST_BEHIND = 1_024;

    @Inject
    EventBatches events;

    @Inject
    RecentEvents recent;

    @Inject
    Rush rush;

    @Inject
    Deliveries deliveries;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    private final Map<String, Pace> paces = new ConcurrentHashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    static String consumer(Subscription subscription) {
        return subscription.module().id() + "/" + subscription.name();
    }

    /** Works until there is nothing left, or the module closes. */
    void work(Subscription subscription) {
        Pace pace = paces.computeIfAbsent(consumer(subscription), name -> new Pace());
        try {
            while (isOpen(subscription)
                    && !isHeld(subscription)
                    && (batch(subscription, pace) || retryOne(subscription))) {
                // more may have come
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    () -> "Delivery to " + consumer(subscription) + " is interrupted; it goes on soon",
                    e);
        }
    }

    private static boolean isOpen(Subscription subscription) {
        return Switchboard.live().isOpen(subscription.module());
    }

    private boolean isHeld(Subscription subscription) {
        return subscription.canWait() && rush.holds(consumer(subscription));
    }

    /** Whether there was anything to do. */
    private boolean batch(Subscription subscription, Pace pace) {
        int size = pace.size();
        long begin = System.nanoTime();
        try {
            int taken = take(subscription, size);
            if (taken == size) {
                pace.took(Duration.ofNanos(System.nanoTime() - begin));
            }
            return taken > 0;
        } catch (RuntimeException e) {
            pace.failed();
            return isOpen(subscription) && oneByOne(subscription, size);
        }
    }

    /** How many events were taken, wanted or not, and the place moved behind them. */
    private int take(Subscription subscription, int most) {
        String consumer = consumer(subscription);
        if (!isAnyWaiting(subscription, position(consumer))) {
            return 0;
        }
        var taken = transactions.call(() -> {
            Place place = deliveries.lock(consumer);
            List<StoredEvent> next = next(subscription, place, most);
            if (!next.isEmpty()) {
                hand(subscription, next);
                place.move(next.get(next.size() - 1).position());
            }
            return new Taken(next.size(), place.position());
        });
        known(consumer).standsAt(taken.position());
        return taken.count();
    }

    /** @param position where the listener stands after it */
    private record Taken(int count, long position) {}

    private Known known(String consumer) {
        return known.computeIfAbsent(consumer, name -> new Known());
    }

    private long position(String consumer) {
        return known(consumer).position().orElseGet(() -> {
            long position = transactions.call(() -> placeOf(consumer).position());
            known(consumer).standsAt(position);
            return position;
        });
    }

    private Place placeOf(String consumer) {
        return deliveries.place(consumer).orElseGet(() -> {
            var place = new Place(consumer);
            deliveries.add(place);
            return place;
        });
    }

    private boolean isAnyWaiting(Subscription subscription, long position) {
        return recent.after(position, MOST_BEHIND)
                .map(news -> isWorthATransaction(news, subscription))
                .orElseGet(() -> events.isAnyAfter(position));
    }

    private boolean isWorthATransaction(List<StoredEvent> news, Subscription subscription) {
        return news.size() == MOST_BEHIND
                || news.stream().anyMatch(wanted(subscription))
                || !news.isEmpty() && recent.areQuiet();
    }

    /** What comes next, with at most so many that are wanted; the last one is, unless none is. */
    private List<StoredEvent> next(Subscription subscription, Place place, int most) {
        List<StoredEvent> known = recent.after(place.position(), MOST_BEHIND).orElse(null);
        if (known == null) {
            return events.after(place.position(), most);
        }
        int wanted = 0;
        int end = 0;
        for (int i = 0; i < known.size() && wanted < most; i++) {
            if (subscription.wants(known.get(i).type())) {
                wanted++;
                end = i + 1;
            }
        }
        return wanted == 0 ? known : known.subList(0, end);
    }

    static Predicate<StoredEvent> wanted(Subscription subscription) {
        return event -> subscription.wants(event.type());
    }

    private boolean oneByOne(Subscription subscription, int count) {
        boolean any = false;
        for (int i = 0; i < count && isOpen(subscription) && one(subscription); i++) {
            any = true;
        }
        return any;
    }

    private boolean one(Subscription subscription) {
        try {
            return take(subscription, 1) > 0;
        } catch (RuntimeException e) {
            return isOpen(subscription) && setApart(subscription, e);
        }
    }

    private boolean setApart(Subscription subscription, RuntimeException cause) {
        String consumer = consumer(subscription);
        return transactions.call(() -> {
            Place place = deliveries.lock(consumer);
            List<StoredEvent> next = next(subscription, place, 1);
            if (next.isEmpty()) {
                return false;
            }
            StoredEvent event = next.get(next.size() - 1);
            place.move(event.position());
            if (!subscription.wants(event.type())) {
                return true; // another node has taken it meanwhile
            }
            deliveries.add(new Delivery(Ids.next().toString(), consumer, event, describe(cause), clock.instant()));
            LOG.log(Level.WARNING, () -> consumer + " could not take " + event.type() + " " + event.id(), cause);
            return true;
        });
    }

    private boolean retryOne(Subscription subscription) {
        String consumer = consumer(subscription);
        if (!known(consumer).mayHaveDue()) {
            return false;
        }
        Delivery due = transactions.call(
                () -> deliveries.oldestDue(consumer, clock.instant()).orElse(null));
        if (due == null) {
            known(consumer).hasNothingDue();
            return false;
        }
        try {
            transactions.call(() -> {
                Delivery delivery = deliveries.lockDelivery(due.id()).orElse(null);
                if (delivery != null && delivery.attempts() == due.attempts()) {
                    events.find(delivery.batchId(), delivery.eventId())
                            .ifPresent(event -> hand(subscription, List.of(event)));
                    deliveries.remove(delivery);
                }
                return true;
            });
        } catch (RuntimeException e) {
            if (!isOpen(subscription)) {
                return false;
            }
            transactions.call(() -> {
                deliveries.lockDelivery(due.id()).ifPresent(d -> d.failed(describe(e), clock.instant()));
                return true;
            });
        }
        return true;
    }

    private void hand(Subscription subscription, List<StoredEvent> stored) {
        List<Event> wanted = stored.stream()
                .filter(wanted(subscription))
                .map(StoredEvent::event)
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        String operation = "listen " + wanted.get(0).type();
        try (Host.Call call = Switchboard.live().enter(subscription.module(), operation)) {
            try {
                if (wanted.size() == 1) {
                    subscription.listener().heard(wanted.get(0));
                } else {
                    subscription.listener().heardAll(wanted);
                }
            } catch (RuntimeException e) {
                call.failed(e);
                throw e;
            } catch (Exception e) {
                call.failed(e);
                throw new IllegalStateException(e);
            }
        }
    }

    /** Type and code, no free text: it may hold somebody's data. */
    private static String describe(Throwable thrown) {
        Throwable root = thrown;
        for (int i = 0; i < 12 && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return root instanceof Problem p
                ? "Problem " + p.code()
                : root.getClass().getName();
    }
}
