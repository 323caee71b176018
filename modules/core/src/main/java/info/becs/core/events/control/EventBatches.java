package info.becs.core.events.control;

import info.becs.core.events.entity.EventBatch;
import info.becs.core.events.entity.EventSequence;
import info.becs.core.events.entity.StoredEvent;
import info.becs.kit.db.InLists;
import info.becs.spi.events.Event;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/*
 * Why a row holds all that a transaction tells
 *
 * A row costs its insert, the update that gives it a position, and both again in each index. In a flood, submissions that
 * share a transaction and cases that are opened together tell many events at once: as one row they cost what one does.
 */
/** All events of the log, as their transactions told them. */
@ApplicationScoped
public class EventBatches {

    private static final String SEQUENCE = "events";
    private static final int MOST_ROWS = 256; // as many as a quick listener is given at once

    private static final String INSERT =
            "INSERT INTO core_event_batch (id, event_count, content, happened_at) VALUES (?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    /** The one that entities use, too: both write on one connection of the transaction. */
    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    Clock clock;

    /** At least one, in the transaction of the caller. */
    void add(List<Event> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (EventBatch batch : EventBatch.of(events, clock.instant())) {
                batch.write(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Events could not be written", e);
        }
    }

    /** @param batch the row that holds it */
    Optional<StoredEvent> find(String batch, String id) {
        return Optional.ofNullable(em.find(EventBatch.class, batch)).stream()
                .flatMap(row -> row.events().stream())
                .filter(event -> event.id().equals(id))
                .findFirst();
    }

    /** The last position that was given. */
    @Transactional(TxType.REQUIRES_NEW)
    public long head() {
        return em.find(EventSequence.class, SEQUENCE).position();
    }

    /**
     * @param events one behind the other
     * @param more whether others wait that were too many for once
     */
    record Placed(List<StoredEvent> events, boolean more) {

        boolean begins(long position) {
            return !events.isEmpty() && events.get(0).position() == position;
        }
    }

    /**
     * Gives positions to what was committed since. On whichever node: the row of the sequence is the lock, so
     * positions become visible in their order.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Placed place() {
        if (unplaced(1).isEmpty()) {
            return new Placed(List.of(), false);
        }
        EventSequence sequence = em.find(EventSequence.class, SEQUENCE, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(sequence, LockModeType.PESSIMISTIC_WRITE);
        List<EventBatch> batches = rows(unplaced(MOST_ROWS), false)
                .sorted(Comparator.comparing(EventBatch::id))
                .toList();
        batches.forEach(sequence::place);
        return new Placed(
                batches.stream().flatMap(batch -> batch.events().stream()).toList(), batches.size() == MOST_ROWS);
    }

    private List<String> unplaced(int most) {
        return em.createQuery(
                        "SELECT b.id FROM EventBatch b WHERE b.position IS NULL ORDER BY b.position, b.id",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    // Ids out of the index alone, and then their rows: asked for both at once, Derby reads and sorts the whole table.
    private Stream<EventBatch> rows(List<String> ids, boolean readOnly) {
        return ids.isEmpty()
                ? Stream.empty()
                : em.createQuery("SELECT b FROM EventBatch b WHERE b.id IN :ids", EventBatch.class)
                        .setParameter("ids", InLists.of(ids))
                        .setHint("eclipselink.read-only", readOnly) // no copies to compare with at the commit
                        .getResultStream();
    }

    /** Removes some of the oldest that were placed before a moment, that every listener has heard and no delivery names. */
    int trim(Instant before, int most) {
        Long slowest = em.createQuery("SELECT MIN(p.position) FROM Place p", Long.class)
                .getSingleResult();
        List<String> old = em.createQuery("""
            SELECT b.id FROM EventBatch b
            WHERE b.position <= :slowest AND b.at < :before
              AND NOT EXISTS (SELECT d.id FROM Delivery d WHERE d.batchId = b.id)
            ORDER BY b.position
            """, String.class)
                .setParameter("slowest", slowest == null ? head() : slowest)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : em.createQuery("DELETE FROM EventBatch b WHERE b.id IN :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }

    /** Whether anything comes after a position. */
    @Transactional(TxType.REQUIRED)
    public boolean isAnyAfter(long position) {
        return !idsAfter(position, 1).isEmpty();
    }

    /** What comes after a position, of any type; nothing only when there is nothing. */
    @Transactional(TxType.REQUIRED)
    public List<StoredEvent> after(long position, int most) {
        return rows(idsAfter(position, most), true)
                .flatMap(batch -> batch.events().stream())
                .filter(event -> event.position() > position)
                .sorted(Comparator.comparing(StoredEvent::position))
                .limit(most)
                .toList();
    }

    /** Only of those rows that begin before so many events are together; both columns lie in the index. */
    private List<String> idsAfter(long position, int most) {
        var ids = new ArrayList<String>();
        long last = position;
        for (Object[] row : em.createQuery(
                        "SELECT b.id, b.position FROM EventBatch b WHERE b.position > :position ORDER BY b.position, b.id",
                        Object[].class)
                .setParameter("position", position)
                .setMaxResults(Math.min(most, MOST_ROWS))
                .getResultList()) {
            if (last < position + most) {
                ids.add((String) row[0]);
                last = (Long) row[1];
            }
        }
        return ids;
    }
}
