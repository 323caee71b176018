package info.becs.news.entity;

/** The same story in another language. */
public record Translation(String language, long number, String path, String title) {

    /** From the columns of a query. */
    public Translation(String language, Long number, ArticleKind kind, String slug, String title) {
        this(language, (long) number, kind.path(number, slug), title);
    }
}
