package info.becs.news.control;

import info.becs.kit.Ids;
import info.becs.kit.text.Bangla;
import info.becs.news.entity.Article;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.Remark;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All that was said of articles by those who work on them. */
@ApplicationScoped
public class Remarks {

    private static final String FIRST = "zz";

    @PersistenceContext
    EntityManager em;

    @Inject
    Publication publication;

    public Remark add(Article article, Remark.Kind kind, String passage, String words, PersonId by) {
        var remark = new Remark(
                Ids.next(),
                article,
                kind,
                Bangla.normalise(passage).strip(),
                Bangla.normalise(words).strip(),
                by,
                publication.now());
        em.persist(remark);
        return remark;
    }

    public Remark require(Article article, String id) {
        var found = em.find(Remark.class, id);
        if (found == null || found.article() != article.number()) {
            throw NewsProblem.remarkNotFound();
        }
        return found;
    }

    /** The newest first: ids are ordered by time. */
    public List<Remark> of(Article article, String below, int size) {
        return em.createQuery("""
            SELECT r FROM Remark r WHERE r.article = :article AND r.id < :below ORDER BY r.id DESC
            """, Remark.class)
                .setParameter("article", article.number())
                .setParameter("below", below.isEmpty() ? FIRST : below)
                .setMaxResults(size)
                .getResultList();
    }

    /** Nobody has said these any more; the words stay. */
    public void forget(PersonId person) {
        for (String role : List.of("madeBy", "settledBy")) {
            em.createQuery("UPDATE Remark r SET r." + role + " = NULL WHERE r." + role + " = :person")
                    .setParameter("person", person.toString())
                    .executeUpdate();
        }
    }
}
