package info.becs.core.events.control;

import info.becs.core.events.entity.EventSequence;
import info.becs.core.events.entity.StoredEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** All events of the log. */
@ApplicationScoped
public class StoredEvents {

    private static final String SEQUENCE = "events";

    @PersistenceContext
    EntityManager em;

    void add(StoredEvent event) {
        em.persist(event);
    }

    Optional<StoredEvent> find(String id) {
        return Optional.ofNullable(em.find(StoredEvent.class, id));
    }

    /** The last position that was given. */
    @Transactional(TxType.REQUIRES_NEW)
    public long head() {
        return em.find(EventSequence.class, SEQUENCE).position();
    }

    /**
     * Gives positions to what was committed since. On whichever node: the row of the sequence is the lock, so
     * positions become visible in their order.
     *
     * @return how many were placed
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int place(int most) {
        if (unplaced(1).isEmpty()) {
            return 0;
        }
        EventSequence sequence = em.find(EventSequence.class, SEQUENCE, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(sequence, LockModeType.PESSIMISTIC_WRITE);
        List<StoredEvent> events = unplaced(most);
        events.forEach(e -> e.place(sequence.next()));
        return events.size();
    }

    private List<StoredEvent> unplaced(int most) {
        return em.createQuery("SELECT e FROM StoredEvent e WHERE e.position IS NULL ORDER BY e.id", StoredEvent.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** What comes after a position, of any type. */
    @Transactional(TxType.REQUIRED)
    public List<StoredEvent> after(long position, int most) {
        return em.createQuery(
                        "SELECT e FROM StoredEvent e WHERE e.position > :position ORDER BY e.position",
                        StoredEvent.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
    }
}
