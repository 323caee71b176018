package info.becs.kit.db;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;

/*
 * What is borrowed
 *
 * Whoever reads from the database outside of a transaction keeps the connection until the request is over (Liberty shares it
 * within the request's local transaction). Twenty who then send a file slowly, or wait for each other, would hold all twenty that
 * there are. A transaction that is begun by hand ends the local one, and its connections go back; one that is begun by the
 * annotation only suspends it ({@link GivingBack}).
 */
/** What a request has borrowed of the database. */
@ApplicationScoped
public class Borrowed {

    /** Within {@code @Transactional} nobody may as much as ask {@link #own} how it stands. */
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry current;

    @Resource
    UserTransaction own;

    /** Before anybody is waited for. Within a transaction it stays: that is one. */
    public void giveBack() {
        if (current.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return;
        }
        try {
            own.begin();
            own.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("An empty transaction fails", e);
        }
    }
}
