package info.becs.core.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/*
 * Why links are made after the commit
 *
 * A hash over the entry before can only be made when it is certain which one that is. Made in the transaction of the
 * change, the end of the chain would be one row that every change of the platform locks until its commit. So an entry is
 * written with a note that it waits; twice a second one node locks the end of the chain, makes links for what was
 * committed and removes the notes, in one transaction. kill -9 at any moment leaves a note or a link, never both and
 * never neither.
 */
/** Makes links for the entries that were committed, on whichever node comes first. */
@ApplicationScoped
public class Chaining {

    private static final Logger LOG = System.getLogger(Chaining.class.getName());
    private static final long ROUND_MILLIS = 500;
    private static final int BATCH = 200;

    @Inject
    ChainLinks links;

    @Resource
    ManagedScheduledExecutorService threads;

    private ScheduledFuture<?> rounds;

    public void begin() {
        rounds = threads.scheduleWithFixedDelay(this::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    public void end() {
        rounds.cancel(true);
    }

    private void round() {
        try {
            while (links.extend(BATCH) == BATCH && !Thread.currentThread().isInterrupted()) {
                // a flood: all of it
            }
        } catch (RuntimeException e) {
            // A round that throws would never come again.
            LOG.log(Level.WARNING, "The audit log's chain is not continued at the moment; trying again", e);
        }
    }
}
