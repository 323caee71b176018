package info.becs.core.store.control;

import info.becs.core.modules.control.InstalledModules;
import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleVersion;
import info.becs.core.store.entity.InspectedWar;
import info.becs.core.store.entity.PlacedVersion;
import info.becs.core.store.entity.StoreProblem;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/*
 * Why a signature is not enough
 *
 * An older version may be signed by the very same people, with a hole that the newer one has closed. And whoever gets hold
 * of the key can sign other bytes under a version that everybody knows. Neither happens by chance, and neither by one.
 */
/** Whether a WAR goes forward from what was in the house before. */
@ApplicationScoped
public class Lineage {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstalledModules modules;

    @Inject
    Clock clock;

    /** What speaks against one that goes back, or that is not what its version was; empty for one that goes forward. */
    @Transactional
    public Optional<Problem> objection(InspectedWar war) {
        String here = installed(war);
        if (!here.isEmpty() && new ModuleVersion(war.version()).isBelow(new ModuleVersion(here))) {
            return Optional.of(StoreProblem.older(war.module(), here, war.version()));
        }
        PlacedVersion before = em.find(PlacedVersion.class, PlacedVersion.idOf(war));
        boolean known = before == null ? !here.equals(war.version()) : before.isOf(war);
        return known ? Optional.empty() : Optional.of(StoreProblem.otherBytes(war.module(), war.version()));
    }

    /** The version that the cluster has chosen; empty for a module that it does not know. */
    @Transactional
    public String installed(InspectedWar war) {
        return modules.find(war.module()).map(InstalledModule::version).orElse("");
    }

    void placed(InspectedWar war) {
        em.merge(new PlacedVersion(war, clock.instant()));
    }
}
