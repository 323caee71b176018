package info.becs.core.uninstall.control;

import info.becs.core.modules.control.InstalledModules;
import info.becs.core.settings.control.SettingChange;
import info.becs.core.uninstall.entity.Erasure;
import info.becs.core.uninstall.entity.UninstallProblem;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All erasures that wait for their day. */
@ApplicationScoped
public class Erasures {

    @PersistenceContext
    EntityManager em;

    @Inject
    ModuleTables tables;

    @Inject
    InstalledModules modules;

    @Inject
    AuditLog audit;

    @Inject
    SettingChange settings;

    @Inject
    Clock clock;

    void add(Erasure erasure) {
        em.merge(erasure);
    }

    public Optional<Erasure> of(String module) {
        return Optional.ofNullable(em.find(Erasure.class, module));
    }

    /** The tables stay. */
    public void callOff(String module) {
        if (!removed(module)) {
            throw UninstallProblem.nothingToErase(module);
        }
    }

    private boolean removed(String module) {
        return em.createQuery("DELETE FROM Erasure e WHERE e.module = :module")
                        .setParameter("module", module)
                        .executeUpdate()
                > 0;
    }

    List<String> due() {
        return em.createQuery("SELECT e.module FROM Erasure e WHERE e.dueAt <= :now ORDER BY e.module", String.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Drops the tables of one that is due, and forgets its settings; of two nodes that want to, one finds the row. A module that has come back
     * meanwhile keeps them.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void carryOut(String module) {
        Erasure erasure = em.find(Erasure.class, module, LockModeType.PESSIMISTIC_WRITE);
        if (erasure != null
                && !erasure.dueAt().isAfter(clock.instant())
                && removed(module)
                && modules.find(module).isEmpty()) {
            tables.drop(module);
            audit.record(AuditEntry.of("core.module.erase", module).by("core"));
            settings.forget(module);
        }
    }
}
