package info.becs.core.settings.control;

import info.becs.core.settings.entity.ChosenSetting;
import info.becs.core.settings.entity.SettingProblem;
import info.becs.kit.db.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** All settings that staff have made. */
@ApplicationScoped
public class ChosenSettings {

    @PersistenceContext
    EntityManager em;

    public List<ChosenSetting> all() {
        return em.createQuery("SELECT s FROM ChosenSetting s", ChosenSetting.class)
                .getResultList();
    }

    /** What is kept of it; of a secret only something that is another after each change. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(em.find(ChosenSetting.class, key))
                .map(chosen -> chosen.locked().orElse(chosen.value()));
    }

    Optional<ChosenSetting> lock(String key) {
        return Optional.ofNullable(em.find(ChosenSetting.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(ChosenSetting chosen) {
        em.persist(chosen);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e).isPresent()) {
                throw SettingProblem.changedMeanwhile(chosen.key());
            }
            throw e;
        }
    }

    /** Those of one module; ids of modules hold nothing that LIKE would read as more than itself. */
    int removeOf(String module) {
        return em.createQuery("DELETE FROM ChosenSetting s WHERE s.name LIKE :keys")
                .setParameter("keys", module + ".%")
                .executeUpdate();
    }

    void remove(ChosenSetting chosen) {
        em.remove(chosen);
    }
}
