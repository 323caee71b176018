package info.becs.core.audit.control;

import info.becs.core.audit.entity.RecordedEntry;
import info.becs.core.audit.entity.WaitingEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All entries of the audit log. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext
    EntityManager em;

    void add(RecordedEntry entry) {
        em.persist(entry);
        em.persist(new WaitingEntry(entry.id()));
    }

    /** Newest first. Every filter has an index that ends with the id, so that no list is sorted. */
    public List<RecordedEntry> newest(AuditFilter filter, String below, int most) {
        var query = em.createQuery(
                "SELECT e FROM RecordedEntry e WHERE " + filter.condition() + " ORDER BY e.id DESC",
                RecordedEntry.class);
        filter.bind(query, below);
        return query.setMaxResults(most).getResultList();
    }
}
