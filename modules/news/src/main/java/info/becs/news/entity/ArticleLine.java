package info.becs.news.entity;

import java.time.Instant;

/** A published article as one line of a list. */
public record ArticleLine(
        long number,
        String path,
        String language,
        String category,
        String title,
        String lead,
        Instant publishedAt,
        Instant changedAt) {

    /** From the columns of a query. */
    public ArticleLine(
            Long number,
            String slug,
            String language,
            String category,
            String title,
            String lead,
            Instant publishedAt,
            Instant changedAt) {
        this(
                (long) number,
                ArticleKind.ARTICLE.path(number, slug),
                language,
                category,
                title,
                lead,
                publishedAt,
                changedAt);
    }
}
