package info.becs.news.entity;

/** Whether a text is dated news, a lasting page of the site, or a short notice. */
public enum ArticleKind {
    ARTICLE,
    PAGE,
    /** Short and dated; the pinned ones stand first. */
    NOTICE;

    /** Its address: an article or a notice is found by its number, a page by its slug. */
    public String path(long number, String slug) {
        return this == PAGE ? "/pages/" + slug : shortPath(number) + "-" + slug;
    }

    /** The shortest address that leads to an article or a notice. */
    public String shortPath(long number) {
        return (this == NOTICE ? "/notices/" : "/news/") + number;
    }
}
