package info.becs.site.themes.control;

import info.becs.kit.db.Constraints;
import info.becs.kit.http.Conditional;
import info.becs.site.themes.entity.LookStep;
import info.becs.site.themes.entity.LookStepLine;
import info.becs.site.themes.entity.ThemeProblem;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole history of how the site looks. */
@ApplicationScoped
public class LookSteps {

    private static final int MOST_OF_ONE = 10_000;

    @PersistenceContext
    EntityManager em;

    /** How it looks now; empty as long as nobody has changed anything. */
    public Optional<LookStep> newest() {
        return em.createQuery("SELECT s FROM LookStep s ORDER BY s.number DESC", LookStep.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The settings of this theme as they were when it was worn last, in whichever version. */
    public Map<String, Text> chosenFor(String theme) {
        return em.createQuery("SELECT s FROM LookStep s WHERE s.theme = :theme ORDER BY s.number DESC", LookStep.class)
                .setParameter("theme", theme)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(step -> step.look().chosen())
                .orElse(Map.of());
    }

    public LookStep require(long number) {
        return Optional.ofNullable(em.find(LookStep.class, number)).orElseThrow(() -> ThemeProblem.stepUnknown(number));
    }

    public List<LookStepLine> below(long number, int size) {
        return em.createQuery("""
            SELECT NEW info.becs.site.themes.entity.LookStepLine(
              s.number, s.theme, s.version, s.sent, s.step, s.madeBy, s.madeAt)
            FROM LookStep s WHERE s.number < :number ORDER BY s.number DESC
            """, LookStepLine.class)
                .setParameter("number", number)
                .setMaxResults(size)
                .getResultList();
    }

    List<LookStepLine> madeBy(PersonId person) {
        return em.createQuery("""
            SELECT NEW info.becs.site.themes.entity.LookStepLine(
              s.number, s.theme, s.version, s.sent, s.step, s.madeBy, s.madeAt)
            FROM LookStep s WHERE s.madeBy = :person ORDER BY s.number DESC
            """, LookStepLine.class)
                .setParameter("person", person.toString())
                .setMaxResults(MOST_OF_ONE)
                .getResultList();
    }

    /** Nobody has made these any more; the steps stay. */
    int forget(PersonId person) {
        return em.createQuery("UPDATE LookStep s SET s.madeBy = '' WHERE s.madeBy = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }

    /** Two who change it at once take the same number, and the second is refused. */
    void add(LookStep step) {
        try {
            em.persist(step);
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e).filter("site_look_pk"::equals).isPresent()) {
                throw Conditional.stale();
            }
            throw e;
        }
    }
}
