package info.becs.news.control;

import info.becs.news.entity.TitleWord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** Numbers of articles whose titles have words that begin like all of these, the youngest first. */
    public List<Long> articlesBelow(long number, List<String> words, int most) {
        return named(
                        em.createQuery(
                                "SELECT DISTINCT w.article FROM TitleWord w WHERE w.word LIKE :word0 AND w.article <"
                                        + " :below"
                                        + condition("w.article", words, 1)
                                        + " ORDER BY w.article DESC",
                                Long.class),
                        words)
                .setParameter("below", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** What a query says of the words from this one on, of the article with a number. */
    static String condition(String number, List<String> words, int from) {
        return IntStream.range(from, words.size())
                .mapToObj(i -> " AND EXISTS (SELECT v" + i + ".article FROM TitleWord v" + i + " WHERE v" + i
                        + ".article = " + number + " AND v" + i + ".word LIKE :word" + i + ")")
                .collect(Collectors.joining());
    }

    static <T> TypedQuery<T> named(TypedQuery<T> query, List<String> words) {
        IntStream.range(0, words.size()).forEach(i -> query.setParameter("word" + i, words.get(i) + "%"));
        return query;
    }
}
