package info.becs.news.control;

import info.becs.kit.start.ThisModule;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.Reading;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** How much each article is read these days. */
@ApplicationScoped
public class Readings {

    private static final int TOLD = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Articles articles;

    @Inject
    ThisModule self;

    // Of what this node has told last; another one tells it once more.
    private volatile List<Long> told = List.of();

    /** @param readers by number, in their order: two nodes that write at once wait for each other, never in a circle */
    @Transactional
    public void add(SortedMap<Long, Integer> readers) {
        readers.forEach((number, times) -> {
            int known = em.createQuery("UPDATE Reading r SET r.score = r.score + :more WHERE r.article = :article")
                    .setParameter("more", times * Reading.OF_ONE)
                    .setParameter("article", number)
                    .executeUpdate();
            if (known == 0) {
                articles.find(number)
                        .filter(article -> article.isPublished() && article.kind() == ArticleKind.ARTICLE)
                        .ifPresent(article -> em.persist(new Reading(article, times)));
            }
        });
    }

    /** What is read most in one language. */
    public List<ArticleLine> most(String language, int size) {
        return em.createQuery(Articles.LINE + """
            FROM Reading r JOIN Article a ON a.number = r.article
            WHERE r.language = :language AND a.state = :published
            ORDER BY r.score DESC, r.article DESC
            """, ArticleLine.class)
                .setParameter("language", language)
                .setParameter("published", ArticleState.PUBLISHED)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * An hour later: a reader of three days ago counts half, and who is alone is forgotten then.
     *
     * @return whether other articles are read most than were told of last
     */
    @Transactional
    public boolean fade() {
        em.createQuery("UPDATE Reading r SET r.score = r.score * 99 / 100").executeUpdate();
        em.createQuery("DELETE FROM Reading r WHERE r.score < :least")
                .setParameter("least", Reading.OF_ONE / 2)
                .executeUpdate();
        var most = Stream.of("bn", "en")
                .flatMap(language -> most(language, TOLD).stream())
                .map(ArticleLine::number)
                .toList();
        if (most.equals(told)) {
            return false;
        }
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("news.reading.changed", "most-read").changingPages());
        told = most;
        return true;
    }
}
