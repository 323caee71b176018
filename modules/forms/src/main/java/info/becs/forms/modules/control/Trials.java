package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.Trial;
import info.becs.forms.vault.control.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All test submissions; they are no submissions: nobody is told, nothing is counted, no receipt is given. */
@ApplicationScoped
public class Trials {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    /** Newest first. */
    public List<Trial> of(String form, String version) {
        return em.createQuery(
                        "SELECT t FROM Trial t WHERE t.form = :form AND t.version = :version ORDER BY t.id DESC",
                        Trial.class)
                .setParameter("form", form)
                .setParameter("version", version)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Its answers as JSON; those of before they were locked stand open. */
    public String answers(Trial trial) {
        String kept = trial.answers();
        return kept.startsWith("{") ? kept : vault.unlock(place(trial.id()), kept);
    }

    /** As they may be kept. */
    public String locked(UUID id, String answers) {
        return vault.lock(place(id.toString()), answers);
    }

    private static String place(String id) {
        return "trial:" + id;
    }

    public void add(Trial trial) {
        if (of(trial.form(), trial.version()).size() >= MOST) {
            throw FormModuleProblem.tooManyTrials(MOST);
        }
        em.persist(trial);
    }

    /** At publishing, in its transaction. */
    public void vanish(String form, String version) {
        em.createQuery("DELETE FROM Trial t WHERE t.form = :form AND t.version = :version")
                .setParameter("form", form)
                .setParameter("version", version)
                .executeUpdate();
    }
}
