package info.becs.news.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ArticleTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All tags of what readers see now. */
@ApplicationScoped
public class Tags {

    @PersistenceContext
    EntityManager em;

    /** As its text says from now on; none where readers do not see it. */
    public void follow(Article article) {
        em.createQuery("DELETE FROM ArticleTag t WHERE t.article = :article")
                .setParameter("article", article.number())
                .executeUpdate();
        if (article.isPublished()) {
            article.wording().details().tags().forEach(tag -> em.persist(new ArticleTag(article, tag)));
        }
    }

    /** How a tag is written, by its address; empty where readers see nothing that has it. */
    public Optional<String> name(String tag, String language) {
        return em.createQuery("""
            SELECT t.name FROM ArticleTag t WHERE t.tag = :tag AND t.language = :language
            ORDER BY t.publishedAt DESC, t.article DESC
            """, String.class)
                .setParameter("tag", tag)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What readers see of a tag in one language, newest first. */
    public Slice<ArticleLine> newest(String tag, String language, Optional<Cursor> after, int size) {
        var query = em.createQuery(
                        Articles.LINE + """
                                FROM ArticleTag t JOIN Article a ON a.number = t.article
                                WHERE t.tag = :tag AND t.language = :language AND a.kind = info.becs.news.entity.ArticleKind.ARTICLE
                                """
                                + after.map(c -> " AND t.publishedAt <= :at AND (t.publishedAt < :at OR"
                                                + " t.article < :number)")
                                        .orElse("")
                                + " ORDER BY t.publishedAt DESC, t.article DESC",
                        ArticleLine.class)
                .setParameter("tag", tag)
                .setParameter("language", language)
                .setMaxResults(size + 1);
        after.ifPresent(c -> query.setParameter("at", c.at()).setParameter("number", c.number()));
        return Articles.slice(query, size);
    }
}
