package info.becs.kit.db;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is done once the transaction under way is committed, and not at all if it is rolled back. */
public final class AfterCommit implements Synchronization {

    private final Runnable work;

    private AfterCommit(Runnable work) {
        this.work = work;
    }

    public static void run(TransactionSynchronizationRegistry transaction, Runnable work) {
        transaction.registerInterposedSynchronization(new AfterCommit(work));
    }

    @Override
    public void beforeCompletion() {
        // nothing to add
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            work.run();
        }
    }
}
