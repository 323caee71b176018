package info.becs.news.boundary;

import info.becs.news.control.ArticleLists;
import info.becs.news.control.Articles;
import info.becs.news.control.Categories;
import info.becs.news.control.Corrections;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.Category;
import info.becs.news.media.boundary.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines of a list with the fields and the companions that were asked for. */
@ApplicationScoped
public class ListedArticles {

    @Inject
    ArticleLists lists;

    @Inject
    Articles articles;

    @Inject
    Categories categories;

    @Inject
    Corrections corrections;

    @Inject
    Figures figures;

    /** @param language in which they were asked for, where those in the other one are to be told apart */
    List<Map<String, Object>> of(List<ArticleLine> lines, Wish wish, Optional<String> language, Locale locale) {
        Map<Long, Article> whole = wish.needsWhole() ? lists.whole(lines) : Map.of();
        var companions = companions(lines, whole, wish, locale);
        return lines.stream()
                .<Map<String, Object>>map(line -> {
                    var item = fields(line, whole.get(line.number()), wish.fields());
                    language.ifPresent(
                            asked -> item.put("fallback", !line.language().equals(asked)));
                    if (!wish.companions().isEmpty()) {
                        var included = new LinkedHashMap<String, Object>();
                        companions.forEach((companion, of) -> included.put(companion.asked(), of.apply(line)));
                        item.put("included", included);
                    }
                    return item;
                })
                .toList();
    }

    /** How to tell what comes along with a line; whatever that takes is asked for once for all lines. */
    private Map<Companion, Function<ArticleLine, Object>> companions(
            List<ArticleLine> lines, Map<Long, Article> whole, Wish wish, Locale locale) {
        var companions = new EnumMap<Companion, Function<ArticleLine, Object>>(Companion.class);
        if (wish.wants(Companion.CATEGORY)) {
            var drawers = drawers(locale);
            companions.put(Companion.CATEGORY, line -> line.category() == null ? null : drawers.get(line.category()));
        }
        if (wish.wants(Companion.TRANSLATIONS)) {
            var translations = lists.translations(lines);
            companions.put(Companion.TRANSLATIONS, line -> translations.getOrDefault(line.number(), List.of()));
        }
        if (wish.wants(Companion.PICTURE)) {
            var shown = figures.shown(
                    lines.stream()
                            .map(ArticleLine::hero)
                            .filter(Objects::nonNull)
                            .toList(),
                    locale);
            companions.put(Companion.PICTURE, line -> shown.get(line.hero()));
        }
        if (wish.wants(Companion.RELATED)) {
            var related = related(whole.values());
            companions.put(Companion.RELATED, line -> chosen(whole.get(line.number()), related));
        }
        if (wish.wants(Companion.CORRECTIONS)) {
            companions.put(Companion.CORRECTIONS, line -> corrections.of(whole.get(line.number())));
        }
        return companions;
    }

    private Map<String, Object> fields(ArticleLine line, Article article, Set<PublicField> fields) {
        var item = new LinkedHashMap<String, Object>();
        fields.forEach(field -> item.put(field.asked(), field.value(line, article)));
        item.computeIfPresent(
                PublicField.BODY.asked(),
                (name, markup) -> figures.drawn((String) markup, Locale.forLanguageTag(line.language()))
                        .markup());
        return item;
    }

    private Map<String, CategoryView> drawers(Locale locale) {
        return categories.all().stream()
                .collect(Collectors.toMap(Category::id, category -> CategoryView.of(category, locale)));
    }

    /** Those of what editors have chosen that readers see, by number. */
    private Map<Long, ArticleLine> related(Collection<Article> of) {
        return of.stream().collect(Collectors.groupingBy(Article::language)).entrySet().stream()
                .flatMap(each -> articles
                        .shown(
                                each.getValue().stream()
                                        .flatMap(article -> article.wording().details().related().stream())
                                        .distinct()
                                        .toList(),
                                each.getKey())
                        .stream())
                .collect(Collectors.toMap(ArticleLine::number, Function.identity()));
    }

    private static List<ArticleLine> chosen(Article article, Map<Long, ArticleLine> shown) {
        return article.wording().details().related().stream()
                .filter(shown::containsKey)
                .map(shown::get)
                .toList();
    }
}
