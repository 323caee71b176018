package info.becs.news.control;

import info.becs.news.entity.Article;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.Revision;
import info.becs.news.entity.RevisionLine;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All revisions of all articles. The only class of this module that speaks JPQL about them. */
@ApplicationScoped
public class Revisions {

    @PersistenceContext
    EntityManager em;

    public Revision require(Article article, int number) {
        var found = em.find(Revision.class, new Revision.Key(article.number(), number));
        if (found == null) {
            throw NewsProblem.revisionNotFound(number);
        }
        return found;
    }

    public Revision newest(Article article) {
        return require(article, article.revision());
    }

    public void add(Revision revision) {
        em.persist(revision);
    }

    /** The history of one article, the newest first. */
    public List<RevisionLine> of(Article article, long below, int size) {
        return em.createQuery("""
            SELECT NEW info.becs.news.entity.RevisionLine(
              r.number, r.wording.title, r.savedAt, r.savedBy, r.restoredFrom, r.publishedAt, r.publishedBy)
            FROM Revision r WHERE r.article = :article AND r.number < :below
            ORDER BY r.number DESC
            """, RevisionLine.class)
                .setParameter("article", article.number())
                .setParameter("below", (int) Math.min(below, Integer.MAX_VALUE))
                .setMaxResults(size)
                .getResultList();
    }

    /** In which categories the text lay, after one revision up to another. */
    public List<String> categories(Article article, int after, int upTo) {
        return em.createQuery("""
            SELECT DISTINCT r.wording.category FROM Revision r
            WHERE r.article = :article AND r.number > :after AND r.number <= :upTo AND r.wording.category IS NOT NULL
            """, String.class)
                .setParameter("article", article.number())
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** Whether somebody saved any of those after one revision up to another. */
    public boolean savedBy(PersonId person, Article article, int after, int upTo) {
        return !em.createQuery("""
            SELECT r.number FROM Revision r
            WHERE r.article = :article AND r.number > :after AND r.number <= :upTo AND r.savedBy = :person
            """, Integer.class)
                .setParameter("article", article.number())
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("person", person.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public long countBy(PersonId person) {
        return em.createQuery("SELECT COUNT(r.number) FROM Revision r WHERE r.savedBy = :person", Long.class)
                .setParameter("person", person.toString())
                .getSingleResult();
    }

    /** Nobody has saved or published these any more; what they say stays. */
    public void forget(PersonId person) {
        for (String role : List.of("savedBy", "publishedBy")) {
            em.createQuery("UPDATE Revision r SET r." + role + " = NULL WHERE r." + role + " = :person")
                    .setParameter("person", person.toString())
                    .executeUpdate();
        }
    }
}
