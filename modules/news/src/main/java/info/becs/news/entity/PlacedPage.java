package info.becs.news.entity;

import java.util.Optional;

/** A page and where it stands. */
public record PlacedPage(long number, String title, String slug, ArticleState state, Long above, int order) {

    /** From the columns of a query; one that was never placed stands at the top. */
    public PlacedPage(Long number, String title, String slug, ArticleState state, Long above, Integer order) {
        this((long) number, title, slug, state, above, order == null ? 0 : (int) order);
    }

    public String path() {
        return ArticleKind.PAGE.path(number, slug);
    }

    public Optional<Long> parent() {
        return Optional.ofNullable(above);
    }
}
