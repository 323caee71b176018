package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.CorrectionLine;
import info.becs.news.entity.Translation;
import info.becs.news.entity.Wording;
import info.becs.news.media.boundary.Figures;
import info.becs.news.media.boundary.ShownPicture;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A published article as readers see it. @param picture above its text; left out where there is none */
public record ArticleView(
        long number,
        String path,
        ArticleKind kind,
        String language,
        String category,
        String title,
        String lead,
        String body,
        ShownPicture picture,
        ArticleDetails details,
        Instant publishedAt,
        Instant changedAt,
        List<Translation> translations,
        List<CorrectionLine> corrections) {

    static ArticleView of(
            Article article, Figures figures, List<Translation> translations, List<CorrectionLine> corrections) {
        Wording text = article.wording();
        Locale locale = Locale.forLanguageTag(article.language());
        return new ArticleView(
                article.number(),
                article.path(),
                article.kind(),
                article.language(),
                text.category().orElse(null),
                text.title(),
                text.lead(),
                figures.drawn(text.body(), locale).markup(),
                Optional.ofNullable(text.details().hero())
                        .flatMap(hero -> figures.shown(hero.picture(), hero.caption(), locale))
                        .orElse(null),
                text.details(),
                article.publishedAt().orElseThrow(),
                article.changedAt(),
                translations,
                corrections);
    }
}
