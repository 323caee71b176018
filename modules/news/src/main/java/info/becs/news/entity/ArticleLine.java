package info.becs.news.entity;

import java.time.Instant;

/**
 * A published article, or a notice, as one line of a list.
 *
 * @param category null for a notice that lies in none
 * @param hero number of the picture above it; null where there is none
 */
public record ArticleLine(
        long number,
        ArticleKind kind,
        String path,
        String language,
        String category,
        String title,
        String lead,
        Instant publishedAt,
        Instant changedAt,
        Long hero) {

    /** From the columns of a query. */
    public ArticleLine(
            Long number,
            ArticleKind kind,
            String slug,
            String language,
            String category,
            String title,
            String lead,
            Instant publishedAt,
            Instant changedAt,
            Long hero) {
        this(
                (long) number,
                kind,
                kind.path(number, slug),
                language,
                category,
                title,
                lead,
                publishedAt,
                changedAt,
                hero);
    }

    /** Of one that readers see. */
    public static ArticleLine of(Article article) {
        Wording text = article.wording();
        return new ArticleLine(
                (Long) article.number(),
                article.kind(),
                text.slug(),
                article.language(),
                text.category().orElse(null),
                text.title(),
                text.lead(),
                article.publishedAt().orElseThrow(),
                article.changedAt(),
                text.hero().orElse(null));
    }
}
