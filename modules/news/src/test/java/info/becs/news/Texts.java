package info.becs.news;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleText;
import info.becs.spi.pages.Html;
import java.time.Instant;
import java.util.UUID;

/** Articles for tests that need one. */
public final class Texts {

    public static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-24T04:00:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2026-11-25T04:00:00Z");

    private Texts() {}

    public static ArticleText titled(String title) {
        return new ArticleText(title, "", "Lead", new Html("<p>Body</p>"), "news", null);
    }

    public static ArticleText titled(String title, String slug) {
        return new ArticleText(title, slug, "Lead", new Html("<p>Body</p>"), "news", null);
    }

    public static Article draft(String title) {
        return Article.draft(UUID.randomUUID(), "bn", ArticleKind.ARTICLE, titled(title), MONDAY);
    }

    public static Article published(String title) {
        var article = draft(title);
        article.publish(TUESDAY);
        return article;
    }
}
