package info.becs.forms.files.control;

import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.kit.db.InLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All files that came with forms. */
@ApplicationScoped
public class StoredFiles {

    @PersistenceContext
    EntityManager em;

    /** How much came for one submission so far. */
    public record Sum(long files, long bytes) {}

    public Optional<StoredFile> find(String id) {
        return Optional.ofNullable(em.find(StoredFile.class, id));
    }

    public List<StoredFile> find(Collection<String> ids) {
        return em.createQuery("SELECT f FROM StoredFile f WHERE f.id IN :ids", StoredFile.class)
                .setParameter("ids", InLists.of(ids))
                .getResultList();
    }

    public List<StoredFile> of(UUID submission) {
        return em.createQuery("""
                SELECT f FROM StoredFile f
                WHERE f.owner = :owner AND f.submission = :owner AND f.form NOT LIKE :others
                ORDER BY f.uploadedAt, f.id
                """, StoredFile.class)
                .setParameter("owner", submission.toString())
                .setParameter("others", StoredFile.OF_KIND + "%")
                .getResultList();
    }

    public Sum sum(UUID owner) {
        // As numbers: the sum of BIGINT is a NUMERIC on PostgreSQL and a BIGINT on Derby.
        Object[] row = em.createQuery(
                        "SELECT COUNT(f), SUM(f.bytes) FROM StoredFile f WHERE f.owner = :owner", Object[].class)
                .setParameter("owner", owner.toString())
                .getSingleResult();
        return sum(row);
    }

    private static Sum sum(Object[] row) {
        return new Sum(((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue());
    }

    /** By which form this was handed in; empty where nothing was. */
    public Optional<String> form(UUID submission) {
        return em.createQuery("SELECT s.form FROM FormSubmission s WHERE s.id = :id", String.class)
                .setParameter("id", submission.toString())
                .getResultStream()
                .findFirst();
    }

    /** What came for this message, kept or not. */
    public List<StoredFile> with(UUID owner, String message) {
        return em.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.owner = :owner AND f.message = :message ORDER BY f.uploadedAt, f.id",
                        StoredFile.class)
                .setParameter("owner", owner.toString())
                .setParameter("message", message)
                .getResultList();
    }

    /** What one side has added with other messages since then. */
    public Sum added(UUID owner, boolean own, String but, Instant since) {
        Object[] row = em.createQuery("""
                SELECT COUNT(f), SUM(f.bytes) FROM StoredFile f
                WHERE f.owner = :owner AND f.sentBy = :side AND f.message <> :but AND f.uploadedAt > :since
                """, Object[].class)
                .setParameter("owner", owner.toString())
                .setParameter("side", own ? StoredFile.SENDER : StoredFile.STAFF)
                .setParameter("but", but)
                .setParameter("since", since)
                .getSingleResult();
        return sum(row);
    }

    /** Whether it is there still and is of its submission from now on; in the caller's transaction. */
    public boolean keep(String id) {
        StoredFile found = em.find(StoredFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            return false;
        }
        found.keep();
        return true;
    }

    /** Whether its row is gone; one that is kept stays. */
    @Transactional
    public boolean drop(String id) {
        return em.createQuery("DELETE FROM StoredFile f WHERE f.id = :id AND f.submission IS NULL")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Destroys its key, kept or not; in the caller's transaction or one of its own. */
    @Transactional
    public void erase(String id) {
        em.createQuery("DELETE FROM StoredFile f WHERE f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional
    public void add(StoredFile file) {
        em.persist(file);
        em.flush();
    }

    public List<StoredFile> notScanned(String after, int most) {
        return em.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.scan = :scan AND f.id > :after ORDER BY f.id",
                        StoredFile.class)
                .setParameter("scan", Scan.NOT_SCANNED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public void scanned(String id, Scan found) {
        find(id).ifPresent(file -> file.scanned(found));
    }

    /** Removes the rows that nobody has claimed in time; their content is swept up afterwards. */
    @Transactional
    public int clean(Instant now) {
        return em.createQuery("DELETE FROM StoredFile f WHERE f.expiresAt < :now AND f.submission IS NULL")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Destroys the keys of what came with a submission; in the caller's transaction. */
    public int erase(UUID submission) {
        return em.createQuery("DELETE FROM StoredFile f WHERE f.owner = :owner")
                .setParameter("owner", submission.toString())
                .executeUpdate();
    }
}
