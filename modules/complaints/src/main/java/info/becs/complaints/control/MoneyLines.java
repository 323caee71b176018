package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Ledger;
import info.becs.complaints.entity.MoneyLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All entries of all ledgers. */
@ApplicationScoped
public class MoneyLines {

    @PersistenceContext
    EntityManager em;

    /** In their order. */
    public List<MoneyLine> of(Case found) {
        return em.createQuery("SELECT l FROM MoneyLine l WHERE l.caseId = :id ORDER BY l.place", MoneyLine.class)
                .setParameter("id", found.id())
                .getResultList();
    }

    /** Writes what the history says and the ledger does not; the case is this transaction's alone. */
    public Ledger post(Case locked, List<CaseEvent> history) {
        Ledger ledger = Ledger.of(locked, history);
        ledger.after(of(locked)).forEach(em::persist);
        locked.comesTo(ledger);
        em.flush();
        return ledger;
    }
}
