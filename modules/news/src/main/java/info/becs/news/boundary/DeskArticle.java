package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.Translation;
import java.time.Instant;
import java.util.List;

/** An article in whatever state as editors see it. */
public record DeskArticle(
        long number,
        int version,
        ArticleKind kind,
        ArticleState state,
        String language,
        String path,
        String category,
        String title,
        String slug,
        String lead,
        String body,
        Integer menuWeight,
        Instant publishedAt,
        Instant changedAt,
        List<Translation> translations) {

    static DeskArticle of(Article article, List<Translation> translations) {
        return new DeskArticle(
                article.number(),
                article.version(),
                article.kind(),
                article.state(),
                article.language(),
                article.path(),
                article.category().orElse(null),
                article.title(),
                article.slug(),
                article.lead(),
                article.body(),
                article.menuWeight().orElse(null),
                article.publishedAt().orElse(null),
                article.changedAt(),
                translations);
    }
}
