package info.becs.forms.vault.control;

import info.becs.forms.vault.entity.VaultKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Which keys are in use, the same on all nodes. */
@ApplicationScoped
public class VaultKeys {

    @PersistenceContext
    EntityManager em;

    public Optional<VaultKey> newest() {
        return em.createQuery("SELECT k FROM VaultKey k ORDER BY k.generation DESC", VaultKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Fails on its primary key if somebody else was earlier, and until then nobody else gets further. */
    @Transactional
    public void add(VaultKey key) {
        em.persist(key);
        em.flush();
    }
}
