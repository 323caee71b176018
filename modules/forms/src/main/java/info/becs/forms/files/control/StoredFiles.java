package info.becs.forms.files.control;

import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.kit.db.InLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
        return em.createQuery(
                        "SELECT f FROM StoredFile f WHERE f.owner = :owner AND f.submission = :owner"
                                + " ORDER BY f.uploadedAt, f.id",
                        StoredFile.class)
                .setParameter("owner", submission.toString())
                .getResultList();
    }

    public Sum sum(UUID owner) {
        // As numbers: the sum of BIGINT is a NUMERIC on PostgreSQL and a BIGINT on Derby.
        Object[] row = em.createQuery(
                        "SELECT COUNT(f), SUM(f.bytes) FROM StoredFile f WHERE f.owner = :owner", Object[].class)
                .setParameter("owner", owner.toString())
                .getSingleResult();
        return new Sum(((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue());
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
