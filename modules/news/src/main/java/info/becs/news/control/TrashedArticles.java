package info.becs.news.control;

import info.becs.kit.Ids;
import info.becs.news.entity.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** All articles in the trash; after thirty days they are no more. */
@ApplicationScoped
public class TrashedArticles {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 50;
    private static final List<String> ABOUT = List.of(
            "Revision r",
            "Remark r",
            "WorkingCopy r",
            "Correction r",
            "FormerAddress r",
            "TitleWord r",
            "PictureUse r");

    @PersistenceContext
    EntityManager em;

    @Inject
    Publication publication;

    /** @return how many; as long as it is not none there may be more */
    @Transactional
    public int clean() {
        var over = em.createQuery(
                        "SELECT a FROM Article a WHERE a.trash.shelf = 1 AND a.trash.since < :before ORDER BY"
                                + " a.trash.since, a.number",
                        Article.class)
                .setParameter("before", publication.now().minus(KEPT))
                .setMaxResults(AT_ONCE)
                .getResultList();
        over.forEach(this::remove);
        return over.size();
    }

    /** What readers once had leaves its number behind, so that they go on being told that it is gone. */
    private void remove(Article article) {
        ABOUT.forEach(rows -> em.createQuery("DELETE FROM " + rows + " WHERE r.article = :article")
                .setParameter("article", article.number())
                .executeUpdate());
        if (article.liveRevision().isPresent()) {
            article.empty(Ids.next());
        } else {
            em.remove(article);
        }
    }
}
