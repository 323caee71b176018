package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All modules the cluster knows. */
@ApplicationScoped
public class InstalledModules {

    @PersistenceContext
    EntityManager em;

    public List<InstalledModule> all() {
        return em.createQuery("SELECT m FROM InstalledModule m ORDER BY m.id", InstalledModule.class)
                .getResultList();
    }

    public Optional<InstalledModule> find(String id) {
        return Optional.ofNullable(em.find(InstalledModule.class, id));
    }

    /** For a change: the row is locked, so that two nodes decide one after the other. */
    public InstalledModule require(String id) {
        InstalledModule module = em.find(InstalledModule.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (module == null) {
            throw ModuleProblem.unknown(id);
        }
        return module;
    }

    List<InstalledModule> onTrialUntil(Instant moment) {
        return em.createQuery(
                        "SELECT m FROM InstalledModule m WHERE m.trialUntil <= :moment ORDER BY m.id",
                        InstalledModule.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    void remove(InstalledModule module) {
        em.remove(module);
    }

    public void add(InstalledModule module) {
        em.persist(module);
        em.flush();
    }
}
