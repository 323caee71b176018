package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.db.InLists;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.StatementLine;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All lines of statements: each is there once, however often its file is read. */
@ApplicationScoped
public class Statements {

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

    /** How many open payments say what a statement shows: same method, id and amount. */
    public long matches() {
        return em.createQuery("""
                SELECT COUNT(p) FROM Payment p, StatementLine l
                WHERE p.state = 'claimed' AND l.method = p.method AND l.trxId = p.trxId AND l.amount = p.amount
                """, Long.class).getSingleResult();
    }
}
