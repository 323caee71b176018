package info.becs.news.entity;

/** How far the newest revision of an article is on its way to readers. */
public enum Stage {
    WRITING,
    /** Its author wants it read. */
    IN_REVIEW,
    /** Somebody has read it and wants it changed. */
    RETURNED,
    /** Readers have it, or had it until the article was withdrawn. */
    SETTLED
}
