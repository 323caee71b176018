package info.becs.news.entity;

/** Where an article is on its way to the reader. */
public enum ArticleState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
