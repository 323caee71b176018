package info.becs.news.entity;

/** How one language of a story stands, in the words of the desk. */
public enum ArticleStatus {
    /** Nobody has begun it in this language. */
    MISSING,
    DRAFT,
    IN_REVIEW,
    SCHEDULED,
    LIVE,
    /** Readers have it, but the original tells something else by now. */
    OUTDATED,
    WITHDRAWN;

    /** In the order of what an editor must know first. */
    static ArticleStatus of(ArticleState state, Stage stage, boolean scheduled, boolean outdated) {
        if (state == ArticleState.PUBLISHED) {
            return outdated ? OUTDATED : LIVE;
        }
        if (scheduled) {
            return SCHEDULED;
        }
        if (stage == Stage.IN_REVIEW) {
            return IN_REVIEW;
        }
        return state == ArticleState.WITHDRAWN ? WITHDRAWN : DRAFT;
    }
}
