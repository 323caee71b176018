package info.becs.news.control;

import info.becs.news.entity.Article;
import info.becs.news.entity.PlannedStep;
import info.becs.news.entity.PlannedStep.Step;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that is to happen to articles at certain minutes. */
@ApplicationScoped
public class PlannedSteps {

    @PersistenceContext
    EntityManager em;

    public Optional<PlannedStep> find(Article article, Step step) {
        return Optional.ofNullable(em.find(PlannedStep.class, new PlannedStep.Key(article.number(), step)));
    }

    /** In place of what was planned before. */
    public void plan(Article article, List<PlannedStep> steps) {
        drop(article);
        steps.forEach(em::persist);
        em.flush();
    }

    /** Nothing is planned any more; what somebody decides now counts. */
    public void drop(Article article) {
        for (Step step : Step.values()) {
            drop(article, step);
        }
    }

    /** One is not planned any more. */
    public void drop(Article article, Step step) {
        find(article, step).ifPresent(planned -> {
            em.remove(planned);
            em.flush();
        });
    }

    /** When these articles are to be published; nothing of those that are not. */
    public Map<Long, Instant> publishing(List<Long> articles) {
        return em.createQuery(
                        "SELECT p FROM PlannedStep p WHERE p.article IN :articles AND p.step = :step",
                        PlannedStep.class)
                .setParameter("articles", articles)
                .setParameter("step", Step.PUBLISH.name())
                .getResultStream()
                .collect(Collectors.toMap(PlannedStep::article, PlannedStep::dueAt));
    }

    /** Numbers of articles that are to be published, the youngest first. */
    public List<Long> publishingBelow(long number, List<String> words, int most) {
        return TitleWords.named(
                        em.createQuery(
                                "SELECT p.article FROM PlannedStep p WHERE p.step = :step AND p.article < :below"
                                        + TitleWords.condition("p.article", words, 0)
                                        + " ORDER BY p.article DESC",
                                Long.class),
                        words)
                .setParameter("step", Step.PUBLISH.name())
                .setParameter("below", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is due, the oldest first. */
    public List<PlannedStep> due(Instant now, int most) {
        return em.createQuery(
                        "SELECT p FROM PlannedStep p WHERE p.dueAt <= :now ORDER BY p.dueAt, p.article",
                        PlannedStep.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a step that is still to be done and still due; false if another node or an editor was quicker. */
    public boolean take(PlannedStep step, Instant now) {
        return em.createQuery("DELETE FROM PlannedStep p WHERE p.article = :article AND p.step = :step AND p.dueAt"
                                + " <= :now")
                        .setParameter("article", step.article())
                        .setParameter("step", step.step().name())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    public void forget(PersonId person) {
        em.createQuery("UPDATE PlannedStep p SET p.plannedBy = NULL WHERE p.plannedBy = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }
}
