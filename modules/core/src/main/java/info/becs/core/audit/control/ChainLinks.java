package info.becs.core.audit.control;

import info.becs.core.audit.entity.ChainHead;
import info.becs.core.audit.entity.ChainLink;
import info.becs.core.audit.entity.RecordedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All links of the chain, and what is waiting for one. */
@ApplicationScoped
public class ChainLinks {

    private static final String HEAD = "audit";

    /** A link and its entry, which may have been removed. */
    record Linked(ChainLink link, Optional<RecordedEntry> entry) {}

    @PersistenceContext
    EntityManager em;

    /**
     * Makes links for what was committed since. On whichever node: the row of the head is the lock. Nobody who writes
     * entries waits for it.
     *
     * @return how many were made
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int extend(int most) {
        if (waiting(1).isEmpty()) {
            return 0;
        }
        ChainHead head = em.find(ChainHead.class, HEAD, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        List<RecordedEntry> entries = waiting(most);
        entries.forEach(entry -> em.persist(head.extend(entry)));
        if (!entries.isEmpty()) {
            em.createQuery("DELETE FROM WaitingEntry w WHERE w.entry IN :entries")
                    .setParameter(
                            "entries", entries.stream().map(RecordedEntry::id).toList())
                    .executeUpdate();
        }
        return entries.size();
    }

    private List<RecordedEntry> waiting(int most) {
        return em.createQuery(
                        "SELECT e FROM WaitingEntry w JOIN RecordedEntry e ON e.id = w.entry ORDER BY w.entry",
                        RecordedEntry.class)
                .setMaxResults(most)
                .getResultList();
    }

    ChainHead head() {
        return em.find(ChainHead.class, HEAD);
    }

    Optional<ChainLink> at(long position) {
        return Optional.ofNullable(em.find(ChainLink.class, position));
    }

    List<Linked> after(long position, int most) {
        return em.createQuery(
                        "SELECT l, e FROM ChainLink l LEFT JOIN RecordedEntry e ON e.id = l.entry"
                                + " WHERE l.position > :position ORDER BY l.position",
                        Object[].class)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Linked((ChainLink) row[0], Optional.ofNullable((RecordedEntry) row[1])))
                .toList();
    }

    /** Ids of entries in their order, whether they have a link or not. */
    List<String> entries(String after, String before, int most) {
        return em.createQuery(
                        "SELECT e.id FROM RecordedEntry e WHERE e.id > :after AND e.id < :before ORDER BY e.id",
                        String.class)
                .setParameter("after", after)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Which of these have neither a link nor wait for one. */
    List<String> outside(List<String> entries) {
        var left = new ArrayList<>(entries);
        left.removeAll(em.createQuery("SELECT l.entry FROM ChainLink l WHERE l.entry IN :entries", String.class)
                .setParameter("entries", entries)
                .getResultList());
        if (!left.isEmpty()) {
            left.removeAll(em.createQuery("SELECT w.entry FROM WaitingEntry w WHERE w.entry IN :entries", String.class)
                    .setParameter("entries", List.copyOf(left))
                    .getResultList());
        }
        return left;
    }

    public Map<String, ChainLink> of(List<String> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT l FROM ChainLink l WHERE l.entry IN :entries", ChainLink.class)
                .setParameter("entries", entries)
                .getResultStream()
                .collect(Collectors.toMap(ChainLink::entry, link -> link));
    }
}
