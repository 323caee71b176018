package info.becs.core.modules.control;

import info.becs.core.modules.entity.Consent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** All permissions that staff have agreed to have in the house. */
@ApplicationScoped
public class Consents {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Set<String> of(String module) {
        return new HashSet<>(em.createQuery("SELECT c.permission FROM Consent c WHERE c.module = :module", String.class)
                .setParameter("module", module)
                .getResultList());
    }

    /** Those of the declared ones that nobody has agreed to yet, in the order of their words. */
    public Set<String> missing(String module, Collection<String> declared) {
        var missing = new TreeSet<>(declared);
        if (!missing.isEmpty()) {
            missing.removeAll(of(module));
        }
        return missing;
    }

    void give(String module, Collection<String> permissions, String actor) {
        Set<String> given = of(module);
        for (String permission : permissions) {
            if (given.add(permission)) {
                em.persist(new Consent(module, permission, actor, clock.instant()));
            }
        }
    }

    void withdraw(String module) {
        em.createQuery("DELETE FROM Consent c WHERE c.module = :module")
                .setParameter("module", module)
                .executeUpdate();
    }
}
