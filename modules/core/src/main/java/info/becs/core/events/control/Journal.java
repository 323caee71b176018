package info.becs.core.events.control;

import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/*
 * Why at the end of the transaction
 *
 * A listener that opens two hundred cases tells two hundred events: they go to the database in one piece. And every write
 * of every module tells one: so it goes by a plain statement, without a persistence context for a single row.
 */
/** Writes events in the transaction of the change that they tell, and rings the bell after the commit. */
@ApplicationScoped
public class Journal implements EventLog {

    @Inject
    EventBatches events;

    @Inject
    Bell bell;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public void publish(Event event) {
        publish(List.of(event));
    }

    @Override
    public void publish(List<Event> news) {
        if (news.isEmpty()) {
            return;
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Event " + news.get(0).type()
                    + " was published outside a transaction: nothing would tie it to the change that it tells");
        }
        var told = (Told) transaction.getResource(Told.class);
        if (told == null) {
            told = new Told();
            transaction.putResource(Told.class, told);
            transaction.registerInterposedSynchronization(told);
        }
        news.forEach(told::add);
    }

    /**
     * What one transaction tells. Before the commit returns to its caller, kept pages of this node are out of date; the
     * others follow.
     */
    private final class Told implements Synchronization {

        private final List<Event> waiting = new ArrayList<>();
        private boolean changesPages;
        private boolean ending;

        void add(Event event) {
            changesPages |= event.changesPages();
            if (ending) {
                events.add(List.of(event)); // told by somebody who also works at the end of the transaction
            } else {
                waiting.add(event);
            }
        }

        @Override
        public void beforeCompletion() {
            ending = true;
            events.add(waiting);
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
