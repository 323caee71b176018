package info.becs.news.boundary;

import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.Revision;
import info.becs.news.entity.Somebody;
import java.time.Instant;

/** A revision with all that it says. */
public record RevisionView(
        int number,
        String category,
        String title,
        String slug,
        String lead,
        String body,
        Integer menuWeight,
        ArticleDetails details,
        Instant savedAt,
        Somebody savedBy,
        Integer restoredFrom,
        Instant publishedAt,
        Somebody publishedBy) {

    static RevisionView of(Revision revision, Desk desk) {
        return new RevisionView(
                revision.number(),
                revision.category().orElse(null),
                revision.title(),
                revision.slug(),
                revision.lead(),
                revision.body(),
                revision.menuWeight().orElse(null),
                revision.details(),
                revision.savedAt(),
                desk.somebody(revision.savedBy()),
                revision.restoredFrom().orElse(null),
                revision.publishedAt().orElse(null),
                desk.somebody(revision.publishedBy()));
    }
}
