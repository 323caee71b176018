package info.becs.news.boundary;

import info.becs.news.entity.Category;
import java.util.Locale;

/** A category with its name in the reader's language. */
public record CategoryView(String id, String name) {

    static CategoryView of(Category category, Locale locale) {
        return new CategoryView(category.id(), category.name().in(locale));
    }
}
