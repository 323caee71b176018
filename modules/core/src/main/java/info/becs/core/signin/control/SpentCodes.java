package info.becs.core.signin.control;

import info.becs.core.signin.entity.CodeBudget;
import info.becs.core.signin.entity.Guarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** All that was spent of the budgets for codes, on all nodes together. */
@ApplicationScoped
public class SpentCodes {

    @PersistenceContext
    EntityManager em;

    /**
     * Spends one, if there is one left; counted whatever comes after. Sweeps nothing: a flood that swept for each number would
     * stand in its own way, and in that of others.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean spend(CodeBudget first, Guarded window, long most) {
        int counted = em.createQuery(
                        "UPDATE CodeBudget b SET b.spent = b.spent + 1 WHERE b.id = :id AND b.spent < :most")
                .setParameter("id", window.subject())
                .setParameter("most", most)
                .executeUpdate();
        if (counted > 0 || most < 1 || em.find(CodeBudget.class, window.subject()) != null) {
            return counted > 0;
        }
        em.persist(first);
        em.flush();
        return true;
    }

    /** Removes what no window counts any more; how many. */
    @Transactional
    public int removeOver(Instant now) {
        return em.createQuery("DELETE FROM CodeBudget b WHERE b.overAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
