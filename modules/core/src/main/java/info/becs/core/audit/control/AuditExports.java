package info.becs.core.audit.control;

import info.becs.core.audit.entity.AuditExport;
import info.becs.core.audit.entity.AuditProblem;
import info.becs.spi.approvals.ApprovedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** All exports of the audit log; each is made by the approval of a second person. */
@ApplicationScoped
public class AuditExports implements ApprovedAction {

    public static final String ACTION = "core.audit.export";

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

    public AuditExport require(String id) {
        AuditExport export = em.find(AuditExport.class, id);
        if (export == null) {
            throw AuditProblem.noExport();
        }
        return export;
    }
}
