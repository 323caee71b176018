package info.becs.news.boundary;

import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.FoundStory;
import info.becs.news.entity.Piece;
import java.time.Instant;
import java.util.List;

/**
 * A story that was found. Its title and the part of its text that tells why are plain text in pieces; what was looked for
 * is marked by {@code hit}.
 *
 * @param fallback whether it is not there in the language that was asked for
 */
public record SearchHit(
        long number,
        String path,
        ArticleKind kind,
        String language,
        boolean fallback,
        String category,
        List<Piece> title,
        List<Piece> excerpt,
        Instant publishedAt) {

    static SearchHit of(FoundStory story) {
        return new SearchHit(
                story.line().number(),
                story.line().path(),
                story.kind(),
                story.line().language(),
                story.fallback(),
                story.line().category(),
                story.title(),
                story.excerpt(),
                story.line().publishedAt());
    }
}
