package info.becs.news.control;

import info.becs.kit.db.Constraints;
import info.becs.kit.http.Conditional;
import info.becs.news.entity.Article;
import info.becs.news.entity.WorkingCopy;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people are typing, one copy for each of them and each article. */
@ApplicationScoped
public class WorkingCopies {

    private static final int MOST_AT_ONCE = 20;

    @PersistenceContext
    EntityManager em;

    public Optional<WorkingCopy> find(Article article, PersonId person) {
        return Optional.ofNullable(em.find(WorkingCopy.class, new WorkingCopy.Key(article.number(), person)));
    }

    /** Two windows of one person may come at once: the second is told, so that neither is lost unseen. */
    public void keep(WorkingCopy copy) {
        try {
            em.persist(copy);
            em.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter("news_working_copy_pk"::equals)
                    .<RuntimeException>map(name -> Conditional.stale())
                    .orElse(e);
        }
    }

    public void drop(Article article, PersonId person) {
        find(article, person).ifPresent(em::remove);
    }

    /** Who else has typed in it since a moment. */
    public List<String> typing(Article article, Optional<PersonId> besides, Instant since) {
        return em.createQuery("""
            SELECT w.person FROM WorkingCopy w
            WHERE w.article = :article AND w.savedAt >= :since AND w.person <> :besides
            ORDER BY w.person
            """, String.class)
                .setParameter("article", article.number())
                .setParameter("since", since)
                .setParameter("besides", besides.map(PersonId::toString).orElse("-"))
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** What somebody has typed and not saved goes with them. */
    public int forget(PersonId person) {
        return em.createQuery("DELETE FROM WorkingCopy w WHERE w.person = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }
}
