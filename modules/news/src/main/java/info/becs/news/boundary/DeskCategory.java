package info.becs.news.boundary;

import info.becs.news.entity.Category;
import info.becs.spi.Text;

/**
 * A category with its rules, in both languages.
 *
 * @param twoPerson whether nobody publishes in it what they have written or handed in
 */
public record DeskCategory(String id, String nameBn, String nameEn, boolean twoPerson) {

    static DeskCategory of(Category category) {
        Text name = category.name();
        return new DeskCategory(category.id(), name.bn(), name.en(), category.needsTwo());
    }
}
