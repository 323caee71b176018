package info.becs.news.control;

import info.becs.news.entity.Category;
import info.becs.spi.people.ScopeValue;
import info.becs.spi.people.ScopeValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;

/** Categories as those see them who give somebody a role for one of them. */
@ApplicationScoped
public class CategoryScope implements ScopeValues {

    @Inject
    Categories categories;

    @Override
    public String noun() {
        return Category.SCOPE;
    }

    @Override
    public List<ScopeValue> find(String words, int most) {
        String wanted = plain(words);
        return categories.all().stream()
                .filter(category -> named(category).contains(wanted))
                .limit(most)
                .map(category -> new ScopeValue(category.id(), category.name()))
                .toList();
    }

    private static String named(Category category) {
        return plain(category.name().bn() + " " + category.name().en() + " " + category.id());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
