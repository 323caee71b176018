package info.becs.core.signin.control;

import info.becs.core.signin.entity.FailedSignIn;
import info.becs.core.signin.entity.FailedSignIn.Key;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** All failures to sign in that are not told in full yet. */
@ApplicationScoped
public class FailedSignIns {

    private static final int MOST = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The first is written down at once, those after it are counted. */
    @Transactional(TxType.REQUIRES_NEW)
    void count(Key key, String code) {
        if (counted(key)) {
            return;
        }
        Key free = isFull() ? Key.OTHERS : key;
        if (!free.equals(key) && counted(free)) {
            return;
        }
        var first = new FailedSignIn(free, code, clock.instant());
        em.persist(first);
        em.flush();
        audit.record(first.entry());
    }

    private boolean counted(Key key) {
        return em.createQuery("UPDATE FailedSignIn f SET f.failures = f.failures + 1 WHERE f.id = :id")
                        .setParameter("id", key.id())
                        .executeUpdate()
                > 0;
    }

    private boolean isFull() {
        return em.createQuery("SELECT COUNT(f) FROM FailedSignIn f", Long.class).getSingleResult() >= MOST;
    }

    List<String> before(Instant moment, int most) {
        return em.createQuery("SELECT f.id FROM FailedSignIn f WHERE f.since <= :moment ORDER BY f.since", String.class)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes down how many there were in the end, and begins anew. */
    @Transactional(TxType.REQUIRES_NEW)
    void tell(String id) {
        FailedSignIn over = em.find(FailedSignIn.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (over == null) {
            return;
        }
        em.refresh(over, LockModeType.PESSIMISTIC_WRITE);
        if (over.isMore()) {
            audit.record(over.entry());
        }
        em.remove(over);
    }
}
