package info.becs.news.control;

import info.becs.news.entity.TitleWord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** All words by which editors find articles. */
@ApplicationScoped
public class TitleWords {

    @PersistenceContext
    EntityManager em;

    /** It is found by this title from now on. */
    public void follow(long article, String title) {
        em.createQuery("DELETE FROM TitleWord w WHERE w.article = :article")
                .setParameter("article", article)
                .executeUpdate();
        TitleWord.of(title).forEach(word -> em.persist(new TitleWord(word, article)));
    }
}
