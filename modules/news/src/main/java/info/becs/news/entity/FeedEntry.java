package info.becs.news.entity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A published article as a feed tells it: whole. */
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
        Instant changedAt) {

    public String path() {
        return ArticleKind.ARTICLE.path(number, slug);
    }

    /** Lasts longer than the address of the site (RFC 4287, 4.2.6). */
    public String id() {
        byte[] name = ("news.article:" + story + ":" + language).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
