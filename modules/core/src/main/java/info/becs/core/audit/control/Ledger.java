package info.becs.core.audit.control;

import info.becs.core.audit.entity.RecordedEntry;
import info.becs.kit.Ids;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes down who did what: a change in its own transaction, a refusal apart and not without end. */
@ApplicationScoped
public class Ledger implements AuditLog {

    @Inject
    AuditEntries entries;

    @Inject
    RefusalBudget budget;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public void record(AuditEntry entry) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Entry " + entry.action()
                    + " was recorded outside a transaction: nothing would tie it to the change that it tells");
        }
        entries.add(new RecordedEntry(Ids.next(), entry));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void recordRefusal(AuditEntry entry) {
        budget.leftOver().ifPresent(this::record);
        if (budget.takes(entry)) {
            record(entry);
        }
    }
}
