package info.becs.kit.db;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

/*
 * What is borrowed
 *
 * Whoever reads from the database outside of a transaction keeps the connection until the request is over (Liberty shares it
 * within the request's local transaction). Twenty who then send a file slowly would hold all twenty that there are. A
 * transaction that begins ends the local one, and its connections go back.
 */
/** What a request has borrowed of the database. */
@ApplicationScoped
public class Borrowed {

    @Resource
    UserTransaction transaction;

    /** Before somebody outside is waited for. Within a transaction it stays: that is one. */
    public void giveBack() {
        try {
            if (transaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
                transaction.begin();
                transaction.commit();
            }
        } catch (Exception e) {
            throw new IllegalStateException("An empty transaction fails", e);
        }
    }
}
