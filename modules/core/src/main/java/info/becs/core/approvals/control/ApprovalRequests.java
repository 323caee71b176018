package info.becs.core.approvals.control;

import info.becs.core.approvals.entity.Approval;
import info.becs.core.approvals.entity.ApprovalProblem;
import info.becs.core.approvals.entity.ApprovalState;
import info.becs.kit.db.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All requests for a second person. */
@ApplicationScoped
public class ApprovalRequests {

    /** Sorts after every id. */
    private static final String LAST = "g";

    @PersistenceContext
    EntityManager em;

    void add(Approval approval) {
        em.persist(approval);
        flush();
    }

    /** Writes a decision now, so that what carries it out sees it. */
    void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter("core_approval_open_uq"::equals)
                    .<RuntimeException>map(name -> ApprovalProblem.askedAlready())
                    .orElse(e);
        }
    }

    public Approval require(String id) {
        return found(em.find(Approval.class, id));
    }

    /** For a change: the row is locked, so that two who decide at once do it one after the other. */
    public Approval lock(String id) {
        Approval approval = found(em.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(approval, LockModeType.PESSIMISTIC_WRITE);
        return approval;
    }

    private static Approval found(Approval approval) {
        if (approval == null) {
            throw ApprovalProblem.notFound();
        }
        return approval;
    }

    /** Newest first. */
    public List<Approval> newest(Optional<ApprovalState> state, String below, int most) {
        var query = em.createQuery(
                "SELECT a FROM Approval a WHERE a.id < :below" + (state.isPresent() ? " AND a.state = :state" : "")
                        + " ORDER BY a.id DESC",
                Approval.class);
        query.setParameter("below", below == null ? LAST : below);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        return query.setMaxResults(most).getResultList();
    }

    List<String> over(Instant now, int most) {
        return em.createQuery(
                        "SELECT a.id FROM Approval a WHERE a.state = :asked AND a.expiresAt <= :now ORDER BY a.expiresAt",
                        String.class)
                .setParameter("asked", ApprovalState.ASKED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
