package info.becs.membership.control;

import info.becs.kit.db.Constraints;
import info.becs.kit.http.Conditional;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.PayLink;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.StatementLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All payments, the ledger of fees, and the lines of statements against which they are held. */
@ApplicationScoped
public class Payments {

    private static final Set<String> CREDITED =
            Set.of("membership_payment_settled_uq", "membership_payment_line_uq", "membership_ledger_payment_uq");

    @PersistenceContext
    EntityManager em;

    public void add(Payment payment) {
        em.persist(payment);
    }

    public void book(LedgerEntry entry) {
        em.persist(entry);
    }

    /** Writes what was changed now, so that a refusal of the database can still be told as a sentence. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter(CREDITED::contains)
                    .<RuntimeException>map(name -> MembershipProblem.creditedAlready())
                    .orElse(e);
        }
    }

    /** As it was written last; its member is locked before, and has it still: a merge may have come first. */
    public Payment again(Payment found, Member locked) {
        em.refresh(found);
        if (!found.member().equals(locked.id())) {
            throw Conditional.stale();
        }
        return found;
    }

    public Payment require(String id) {
        return find(id).orElseThrow(MembershipProblem::paymentNotFound);
    }

    public Optional<Payment> find(String id) {
        return Optional.ofNullable(em.find(Payment.class, id));
    }

    /** Whether somebody has said this transaction id before, whoever it was. */
    public boolean isSaid(String trxId) {
        return !em.createQuery("SELECT p.id FROM Payment p WHERE p.trxId = :trx", String.class)
                .setParameter("trx", trxId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The newest first. */
    public List<Payment> of(Member member) {
        return em.createQuery(
                        "SELECT p FROM Payment p WHERE p.member = :id ORDER BY p.enteredAt DESC, p.id DESC",
                        Payment.class)
                .setParameter("id", member.id())
                .getResultList();
    }

    /** What was said at this one time. */
    public Optional<Payment> claimed(String key) {
        return em.createQuery("SELECT p FROM Payment p WHERE p.claimKey = :key", Payment.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** What was said through this link last. */
    public Optional<Payment> newest(PayLink link) {
        return em.createQuery(
                        "SELECT p FROM Payment p WHERE p.link = :link ORDER BY p.enteredAt DESC, p.id DESC",
                        Payment.class)
                .setParameter("link", link.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Its rows of the ledger, the first one first. */
    public List<LedgerEntry> ledger(Payment payment) {
        return em.createQuery(
                        "SELECT e FROM LedgerEntry e WHERE e.payment = :id ORDER BY e.bookedAt, e.id",
                        LedgerEntry.class)
                .setParameter("id", payment.id())
                .getResultList();
    }

    /** The newest first; also what was booked for an application or a member that was merged into this one. */
    public List<LedgerEntry> ledger(Member member) {
        List<String> ids =
                new ArrayList<>(em.createQuery("SELECT m.id FROM Member m WHERE m.mergedInto = :id", String.class)
                        .setParameter("id", member.id())
                        .getResultList());
        ids.add(member.id());
        return em.createQuery(
                        "SELECT e FROM LedgerEntry e WHERE e.member IN :ids ORDER BY e.bookedAt DESC, e.id DESC",
                        LedgerEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The line of a statement that shows this transaction. */
    public Optional<StatementLine> line(String method, String trxId) {
        return em.createQuery(
                        "SELECT l FROM StatementLine l WHERE l.method = :method AND l.trxId = :trx",
                        StatementLine.class)
                .setParameter("method", method)
                .setParameter("trx", trxId)
                .getResultStream()
                .findFirst();
    }
}
