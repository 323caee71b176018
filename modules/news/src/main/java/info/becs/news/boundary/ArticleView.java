package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.Translation;
import java.time.Instant;
import java.util.List;

/** A published article as readers see it. */
public record ArticleView(
        long number,
        String path,
        ArticleKind kind,
        String language,
        String category,
        String title,
        String lead,
        String body,
        Instant publishedAt,
        Instant changedAt,
        List<Translation> translations) {

    static ArticleView of(Article article, List<Translation> translations) {
        return new ArticleView(
                article.number(),
                article.path(),
                article.kind(),
                article.language(),
                article.category().orElse(null),
                article.title(),
                article.lead(),
                article.body(),
                article.publishedAt().orElseThrow(),
                article.changedAt(),
                translations);
    }
}
