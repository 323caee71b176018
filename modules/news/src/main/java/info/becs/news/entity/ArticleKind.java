package info.becs.news.entity;

/** Whether a text is dated news, a lasting page of the site, or a short notice. */
public enum ArticleKind {
    ARTICLE,
    PAGE,
    /** Short and dated; the pinned ones stand first. */
    NOTICE;

    /** Its address: an article or a notice is found by its number, a page by its slug. */
    public String path(long number, String slug) {
        switch (this) {
            case PAGE:
                return "/pages/" + slug;
            case NOTICE:
                return "/notices/" + number + "-" + slug;
            default:
                return "/news/" + number + "-" + slug;
        }
    }
}
