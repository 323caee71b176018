package info.becs.news.entity;

/** Whether a text is dated news or a lasting page of the site. */
public enum ArticleKind {
    ARTICLE,
    PAGE;

    /** Its address: an article is found by its number, a page by its slug. */
    public String path(long number, String slug) {
        return this == PAGE ? "/pages/" + slug : "/news/" + number + "-" + slug;
    }
}
