package info.becs.news.boundary;

import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.Revision;
import info.becs.news.entity.Somebody;
import info.becs.news.entity.Wording;
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
        Wording text = revision.wording();
        return new RevisionView(
                revision.number(),
                text.category().orElse(null),
                text.title(),
                text.slug(),
                text.lead(),
                text.body(),
                text.menuWeight().orElse(null),
                text.details(),
                revision.savedAt(),
                desk.somebody(revision.savedBy()),
                revision.restoredFrom().orElse(null),
                revision.publishedAt().orElse(null),
                desk.somebody(revision.publishedBy()));
    }
}
