package info.becs.core.events.control;

import info.becs.core.events.entity.StoredEvent;
import info.becs.kit.Ids;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/** Writes events in the transaction of the change that they tell, and rings the bell after the commit. */
@ApplicationScoped
public class Journal implements EventLog {

    @Inject
    StoredEvents events;

    @Inject
    Bell bell;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public void publish(Event event) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Event " + event.type()
                    + " was published outside a transaction: nothing would tie it to the change that it tells");
        }
        events.add(new StoredEvent(Ids.next().toString(), event, clock.instant()));
        transaction.registerInterposedSynchronization(new AfterCommit(event.changesPages()));
    }

    /** Before the commit returns to its caller, kept pages of this node are out of date; the others follow. */
    private final class AfterCommit implements Synchronization {

        private final boolean changesPages;

        AfterCommit(boolean changesPages) {
            this.changesPages = changesPages;
        }

        @Override
        public void beforeCompletion() {
            // nothing to add
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                if (changesPages) {
                    Switchboard.live().changed();
                }
                bell.ring();
            }
        }
    }
}
