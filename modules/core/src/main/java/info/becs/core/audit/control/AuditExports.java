package info.becs.core.audit.control;

import info.becs.core.audit.entity.AuditExport;
import info.becs.core.audit.entity.AuditProblem;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** All exports of the audit log; each is made by the approval of a second person. */
@ApplicationScoped
public class AuditExports implements ApprovedAction {

    public static final String ACTION = "core.audit.export";

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public void carryOut(Approved approved) {
        em.persist(new AuditExport(approved, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Those that somebody can still read, newest first. */
    public List<AuditExport> of(PersonId person, Instant now) {
        return em.createQuery(
                        "SELECT e FROM AuditExport e WHERE e.asker = :person AND e.expiresAt > :now"
                                + " ORDER BY e.expiresAt DESC",
                        AuditExport.class)
                .setParameter("person", person.toString())
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    public AuditExport require(String id) {
        AuditExport export = em.find(AuditExport.class, id);
        if (export == null) {
            throw AuditProblem.noExport();
        }
        return export;
    }
}
