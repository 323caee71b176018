package info.becs.news.entity;

import java.time.Instant;

/**
 * An article in whatever state as one line of the editors' list.
 *
 * @param revision the number of the newest text; where it is not {@code liveRevision}, readers do not have it yet
 * @param publishAt when it will be published by itself
 */
public record DeskLine(
        Long number,
        ArticleKind kind,
        ArticleState state,
        ArticleStatus status,
        Stage stage,
        String language,
        String category,
        String title,
        Integer revision,
        Integer liveRevision,
        Integer outdatedSince,
        Instant publishedAt,
        Instant changedAt,
        Instant trashedAt,
        Instant publishAt) {

    /** From the columns of a query. */
    public DeskLine(
            Long number,
            ArticleKind kind,
            ArticleState state,
            Stage stage,
            String language,
            String category,
            String title,
            Integer revision,
            Integer liveRevision,
            Integer outdatedSince,
            Instant publishedAt,
            Instant changedAt,
            Instant trashedAt) {
        this(
                number,
                kind,
                state,
                ArticleStatus.of(state, stage, false, outdatedSince != null),
                stage,
                language,
                category,
                title,
                revision,
                liveRevision,
                outdatedSince,
                publishedAt,
                changedAt,
                trashedAt,
                null);
    }

    /** The same, to be published at this minute; null for one that is not. */
    public DeskLine dueAt(Instant planned) {
        return planned == null
                ? this
                : new DeskLine(
                        number,
                        kind,
                        state,
                        ArticleStatus.of(state, stage, true, outdatedSince != null),
                        stage,
                        language,
                        category,
                        title,
                        revision,
                        liveRevision,
                        outdatedSince,
                        publishedAt,
                        changedAt,
                        trashedAt,
                        planned);
    }
}
