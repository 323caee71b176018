package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All test submissions; they are no submissions: nobody is told, nothing is counted, no receipt is given. */
@ApplicationScoped
public class Trials {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

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
