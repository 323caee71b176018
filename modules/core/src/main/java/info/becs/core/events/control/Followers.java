package info.becs.core.events.control;

import info.becs.core.events.entity.StoredEvent;
import info.becs.spi.events.Event;
import info.becs.spi.host.Host;
import info.becs.spi.host.Subscription;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/*
 * Why in a transaction
 *
 * This runs on one thread for as long as the server does. What a follower reads outside a transaction would come out of
 * what that thread read before (a persistence context lasts that long there): a form that was closing came back to the public.
 */
/** Hands events to those who follow them on every node: each in its own try, three times at most. */
@ApplicationScoped
public class Followers {

    private static final Logger LOG = System.getLogger(Followers.class.getName());
    private static final int TRIES = 3;

    @Inject
    Transactions transactions;

    void hand(List<StoredEvent> news) {
        List<Subscription> following = Switchboard.live().subscriptions().stream()
                .filter(Subscription::onEveryNode)
                .toList();
        if (following.isEmpty()) {
            return;
        }
        for (StoredEvent stored : news) {
            for (Subscription follower : following) {
                if (follower.wants(stored.type()) && Switchboard.live().isOpen(follower.module())) {
                    hand(follower, stored.event());
                }
            }
        }
    }

    private void hand(Subscription follower, Event event) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try (Host.Call call = Switchboard.live().enter(follower.module(), "follow " + event.type())) {
                try {
                    transactions.call(() -> heard(follower, event));
                    return;
                } catch (Exception e) {
                    call.failed(e);
                    LOG.log(
                            attempt < TRIES ? Level.DEBUG : Level.WARNING,
                            () -> follower.module() + " could not follow " + event.type() + " " + event.id(),
                            e);
                }
            } catch (info.becs.spi.Problem closed) {
                return;
            }
        }
    }

    private static Void heard(Subscription follower, Event event) {
        try {
            follower.listener().heard(event);
            return null;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
