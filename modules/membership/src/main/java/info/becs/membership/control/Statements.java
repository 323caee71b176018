package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.db.InLists;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.PaymentMethod;
import info.becs.membership.entity.StatementLine;
import info.becs.membership.entity.UnsaidLine;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All lines of statements: each is there once, however often its file is read. */
@ApplicationScoped
public class Statements {

    private static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");
    private static final String UNSAID =
            "NOT EXISTS (SELECT p FROM Payment p WHERE p.trxId = l.trxId AND p.method = l.method)";

    @PersistenceContext
    EntityManager em;

    /**
     * Keeps those that are not there yet, all of one method.
     *
     * @return how many were new
     */
    public int add(List<PaymentClaim> lines, PersonId by, Instant now) {
        if (lines.isEmpty()) {
            return 0;
        }
        String method = lines.get(0).method().code();
        Set<String> known = new HashSet<>(em.createQuery(
                        "SELECT l.trxId FROM StatementLine l WHERE l.method = :method AND l.trxId IN :ids",
                        String.class)
                .setParameter("method", method)
                .setParameter(
                        "ids",
                        InLists.of(lines.stream()
                                .map(line -> line.trxId().orElseThrow())
                                .toList()))
                .getResultList());
        int added = 0;
        for (PaymentClaim line : lines) {
            if (known.add(line.trxId().orElseThrow())) {
                em.persist(new StatementLine(Ids.next(), line, by, now));
                added++;
            }
        }
        em.flush();
        // What was read is not looked at again: memory stays the same, however long the file is.
        em.clear();
        return added;
    }

    /** Lines whose id no payment says, the newest first. */
    public Slice<UnsaidLine> unsaid(Optional<PaymentMethod> method, Optional<Cursor> after, int size) {
        Cursor from = after.orElse(BEGIN);
        TypedQuery<UnsaidLine> query = em.createQuery(
                        "SELECT NEW info.becs.membership.entity.UnsaidLine(l.id, l.method, l.trxId, l.amount, l.paidOn,"
                                + " l.readAt) FROM StatementLine l WHERE l.readAt <= :at AND (l.readAt < :at OR l.id < :id)"
                                + (method.isPresent() ? " AND l.method = :method" : "") + " AND " + UNSAID
                                + " ORDER BY l.readAt DESC, l.id DESC",
                        UnsaidLine.class)
                .setParameter("at", from.at())
                .setParameter("id", from.id());
        method.ifPresent(each -> query.setParameter("method", each.code()));
        return Slice.of(
                query.setMaxResults(size + 1).getResultList(), size, line -> new Cursor(line.readAt(), line.id()));
    }

    /** One that no payment says. */
    Optional<StatementLine> findUnsaid(String id) {
        return em.createQuery("SELECT l FROM StatementLine l WHERE l.id = :id AND " + UNSAID, StatementLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** How many open payments say what a statement shows: same method, id and amount. */
    public long matches() {
        return em.createQuery("""
                SELECT COUNT(p) FROM Payment p, StatementLine l
                WHERE p.state = 'claimed' AND l.method = p.method AND l.trxId = p.trxId AND l.amount = p.amount
                """, Long.class).getSingleResult();
    }
}
