package info.becs.news.entity;

/** A published page as an entry of the menu. */
public record PageLine(String title, String path, int weight) {

    /** From the columns of a query. */
    public PageLine(String title, String slug, Integer weight) {
        this(title, ArticleKind.PAGE.path(0, slug), (int) weight);
    }
}
