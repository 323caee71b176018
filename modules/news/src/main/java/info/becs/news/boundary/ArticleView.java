package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.CorrectionLine;
import info.becs.news.entity.Translation;
import info.becs.news.entity.Wording;
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
        ArticleDetails details,
        Instant publishedAt,
        Instant changedAt,
        List<Translation> translations,
        List<CorrectionLine> corrections) {

    static ArticleView of(Article article, List<Translation> translations, List<CorrectionLine> corrections) {
        Wording text = article.wording();
        return new ArticleView(
                article.number(),
                article.path(),
                article.kind(),
                article.language(),
                text.category().orElse(null),
                text.title(),
                text.lead(),
                text.body(),
                text.details(),
                article.publishedAt().orElseThrow(),
                article.changedAt(),
                translations,
                corrections);
    }
}
