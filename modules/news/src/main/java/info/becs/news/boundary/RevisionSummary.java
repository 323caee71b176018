package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.RevisionLine;
import info.becs.news.entity.Somebody;
import java.time.Instant;

/**
 * One line of the history of an article.
 *
 * @param live whether readers see it now
 */
public record RevisionSummary(
        int number,
        String title,
        Instant savedAt,
        Somebody savedBy,
        Integer restoredFrom,
        Instant publishedAt,
        Somebody publishedBy,
        boolean live) {

    static RevisionSummary of(RevisionLine line, Article article, Desk desk) {
        return new RevisionSummary(
                line.number(),
                line.title(),
                line.savedAt(),
                desk.somebody(line.savedBy()),
                line.restoredFrom(),
                line.publishedAt(),
                desk.somebody(line.publishedBy()),
                article.isPublished() && article.isLive(line.number()));
    }
}
