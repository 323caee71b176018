package info.becs.core.events.control;

import info.becs.core.events.entity.EventSequence;
import info.becs.core.events.entity.StoredEvent;
import info.becs.kit.db.InLists;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** All events of the log. */
@ApplicationScoped
public class StoredEvents {

    private static final String SEQUENCE = "events";

    private static final String INSERT = "INSERT INTO core_event"
            + " (id, type, subject, facts, changes_pages, happened_at) VALUES (?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    /** The one that entities use, too: both write on one connection of the transaction. */
    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** In the transaction of the caller. */
    void add(List<StoredEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (StoredEvent event : events) {
                event.write(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Events could not be written", e);
        }
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
     * @return what was placed, one behind the other
     */
    @Transactional(TxType.REQUIRES_NEW)
    public List<StoredEvent> place(int most) {
        if (!isAnyUnplaced()) {
            return List.of();
        }
        EventSequence sequence = em.find(EventSequence.class, SEQUENCE, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(sequence, LockModeType.PESSIMISTIC_WRITE);
        List<StoredEvent> events = rows(unplaced(most), false)
                .sorted(Comparator.comparing(StoredEvent::id))
                .toList();
        events.forEach(e -> e.place(sequence.next()));
        return events;
    }

    private boolean isAnyUnplaced() {
        return !unplaced(1).isEmpty();
    }

    private List<String> unplaced(int most) {
        return em.createQuery(
                        "SELECT e.id FROM StoredEvent e WHERE e.position IS NULL ORDER BY e.position, e.id",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    // Ids out of the index alone, and then their rows: asked for both at once, Derby reads and sorts the whole table.
    private Stream<StoredEvent> rows(List<String> ids, boolean readOnly) {
        return ids.isEmpty()
                ? Stream.empty()
                : em.createQuery("SELECT e FROM StoredEvent e WHERE e.id IN :ids", StoredEvent.class)
                        .setParameter("ids", InLists.of(ids))
                        .setHint("eclipselink.read-only", readOnly) // no copies to compare with at the commit
                        .getResultStream();
    }

    /** Removes some of the oldest that were placed before a moment, that every listener has heard and no delivery names. */
    int trim(Instant before, int most) {
        Long slowest = em.createQuery("SELECT MIN(p.position) FROM Place p", Long.class)
                .getSingleResult();
        List<String> old = em.createQuery("""
            SELECT e.id FROM StoredEvent e
            WHERE e.position <= :slowest AND e.at < :before
              AND NOT EXISTS (SELECT d.id FROM Delivery d WHERE d.eventId = e.id)
            ORDER BY e.position
            """, String.class)
                .setParameter("slowest", slowest == null ? head() : slowest)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("DELETE FROM StoredEvent e WHERE e.id IN :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }

    /** What comes after a position, of any type. */
    @Transactional(TxType.REQUIRED)
    public List<StoredEvent> after(long position, int most) {
        List<String> ids = em.createQuery(
                        "SELECT e.id FROM StoredEvent e WHERE e.position > :position ORDER BY e.position, e.id",
                        String.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
        return rows(ids, true)
                .sorted(Comparator.comparing(StoredEvent::position))
                .toList();
    }
}
