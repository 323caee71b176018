package info.becs.news.entity;

import java.time.Instant;

/** An article in whatever state as one line of the editors' list. */
public record DeskLine(
        Long number,
        ArticleKind kind,
        ArticleState state,
        String language,
        String category,
        String title,
        Instant publishedAt,
        Instant changedAt) {}
