package info.becs.news.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.ArticleLine;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** How articles are found by a mark that many of them have, read from the index of its rows: a tag, an author. */
final class MarkedArticles {

    private final EntityManager em;
    private final String entity;
    private final String mark;

    /** @param entity whose rows have {@code article}, {@code language}, {@code name}, {@code publishedAt} and the mark */
    MarkedArticles(EntityManager em, String entity, String mark) {
        this.em = em;
        this.entity = entity;
        this.mark = mark;
    }

    void forget(long article) {
        em.createQuery("DELETE FROM " + entity + " t WHERE t.article = :article")
                .setParameter("article", article)
                .executeUpdate();
    }

    /** How it is written, by its address; empty where readers see nothing that has it. */
    Optional<String> name(String value, String language) {
        return em.createQuery(
                        "SELECT t.name FROM " + entity + " t WHERE t." + mark + " = :value AND t.language = :language"
                                + " ORDER BY t.publishedAt DESC, t.article DESC",
                        String.class)
                .setParameter("value", value)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What readers see of it in one language, newest first. */
    Slice<ArticleLine> newest(String value, String language, Optional<Cursor> after, int size) {
        var query = em.createQuery(
                        Articles.LINE + " FROM " + entity + " t JOIN Article a ON a.number = t.article WHERE t." + mark
                                + " = :value AND t.language = :language"
                                + " AND a.kind = info.becs.news.entity.ArticleKind.ARTICLE"
                                + after.map(c -> " AND t.publishedAt <= :at AND (t.publishedAt < :at OR"
                                                + " t.article < :number)")
                                        .orElse("")
                                + " ORDER BY t.publishedAt DESC, t.article DESC",
                        ArticleLine.class)
                .setParameter("value", value)
                .setParameter("language", language)
                .setMaxResults(size + 1);
        after.ifPresent(c -> query.setParameter("at", c.at()).setParameter("number", c.number()));
        return Articles.slice(query, size);
    }
}
