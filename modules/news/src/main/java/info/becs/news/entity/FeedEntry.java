package info.becs.news.entity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A published article as a feed tells it: whole. @param hero number of the picture above it, or null */
public record FeedEntry(
        Long number,
        String slug,
        String story,
        String language,
        String title,
        String lead,
        String body,
        String category,
        Instant publishedAt,
        Instant changedAt,
        Long hero) {

    /** The same with this markup in the place of its text. */
    public FeedEntry saying(String markup) {
        return new FeedEntry(
                number, slug, story, language, title, lead, markup, category, publishedAt, changedAt, hero);
    }

    public String path() {
        return ArticleKind.ARTICLE.path(number, slug);
    }

    /** Lasts longer than the address of the site (RFC 4287, 4.2.6). */
    public String id() {
        byte[] name = ("news.article:" + story + ":" + language).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
