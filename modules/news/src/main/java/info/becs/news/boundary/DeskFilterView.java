package info.becs.news.boundary;

import info.becs.news.entity.ArticleStatus;
import info.becs.news.entity.DeskFilter;

/** A filter as its owner sees it: what it asks of the list at the desk. */
public record DeskFilterView(String id, String name, ArticleStatus status, String language, String q, boolean trash) {

    static DeskFilterView of(DeskFilter filter) {
        return new DeskFilterView(
                filter.id(),
                filter.name(),
                filter.status().orElse(null),
                filter.language().orElse(null),
                filter.words(),
                filter.isOfTrash());
    }
}
