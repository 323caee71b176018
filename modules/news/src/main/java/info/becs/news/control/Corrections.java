package info.becs.news.control;

import info.becs.kit.Ids;
import info.becs.kit.text.Bangla;
import info.becs.news.entity.Article;
import info.becs.news.entity.Correction;
import info.becs.news.entity.CorrectionLine;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** All corrections that readers are told of. */
@ApplicationScoped
public class Corrections {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    public void add(Article article, String words, PersonId by, Instant now) {
        em.persist(new Correction(Ids.next(), article, Bangla.normalise(words).strip(), by, now));
    }

    /** The newest first. */
    public List<CorrectionLine> of(Article article) {
        return em.createQuery("""
            SELECT NEW info.becs.news.entity.CorrectionLine(c.words, c.madeAt)
            FROM Correction c WHERE c.article = :article ORDER BY c.id DESC
            """, CorrectionLine.class)
                .setParameter("article", article.number())
                .setMaxResults(MOST)
                .getResultList();
    }

    public void forget(PersonId person) {
        em.createQuery("UPDATE Correction c SET c.madeBy = NULL WHERE c.madeBy = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }
}
