package info.becs.news.entity;

import java.time.Instant;

/** A revision as one line of the history of an article. */
public record RevisionLine(
        int number,
        String title,
        Instant savedAt,
        String savedBy,
        Integer restoredFrom,
        Instant publishedAt,
        String publishedBy) {

    /** From the columns of a query. */
    public RevisionLine(
            Integer number,
            String title,
            Instant savedAt,
            String savedBy,
            Integer restoredFrom,
            Instant publishedAt,
            String publishedBy) {
        this((int) number, title, savedAt, savedBy, restoredFrom, publishedAt, publishedBy);
    }
}
