package info.becs.news.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.ListOrder;
import info.becs.news.entity.ListQuestion;
import info.becs.news.entity.Translation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/*
 * What a list may cost
 *
 * Each statement reads the beginning of one index and no more lines than are shown. So several categories are several
 * statements, put in order here; and for stories that are shown in the other language the lines of that one are
 * fetched page by page, no more than BATCHES of them, until the page is full: a page may be shorter than was asked
 * for, and says where it goes on.
 */
/** Articles that readers see, as programs ask for them. */
@ApplicationScoped
public class ArticleLists {

    private static final int BATCHES = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    Tags tags;

    public Slice<ArticleLine> of(ListQuestion question) {
        if (!question.numbers().isEmpty()) {
            return new Slice<>(numbered(question), null);
        }
        if (question.tag().isPresent()) {
            return tags.newest(question.tag().get(), question.language(), question.after(), question.size());
        }
        var own = beginning(question, question.language(), question.after());
        return question.fallback()
                ? withOtherLanguage(question, own)
                : Slice.of(own, question.size(), line -> cursor(question.order(), line));
    }

    private Slice<ArticleLine> withOtherLanguage(ListQuestion question, List<ArticleLine> own) {
        ListOrder order = question.order();
        var lines = new ArrayList<>(own);
        Optional<Cursor> from = question.after();
        List<ArticleLine> known = List.of();
        for (int batch = 0; batch < BATCHES; batch++) {
            var others = beginning(question, question.otherLanguage(), from);
            var translated = translations(others);
            others.stream()
                    .filter(line -> !isIn(question.language(), translated.get(line.number())))
                    .forEach(lines::add);
            lines.sort(order.comparator());
            if (others.size() <= question.size()) {
                return Slice.of(lines, question.size(), line -> cursor(order, line));
            }
            ArticleLine seen = others.get(others.size() - 1);
            from = Optional.of(cursor(order, seen));
            known = lines.stream()
                    .filter(line -> order.comparator().compare(line, seen) <= 0)
                    .toList();
            if (known.size() > question.size()) {
                return Slice.of(known, question.size(), line -> cursor(order, line));
            }
        }
        return new Slice<>(known, from.orElseThrow().text());
    }

    private static boolean isIn(String language, List<Translation> translations) {
        return translations != null
                && translations.stream()
                        .anyMatch(translation -> translation.language().equals(language));
    }

    private List<ArticleLine> beginning(ListQuestion question, String language, Optional<Cursor> after) {
        var categories = question.categories().isEmpty()
                ? Stream.of(Optional.<String>empty())
                : question.categories().stream().map(Optional::of);
        return categories
                .flatMap(category -> lines(question, language, category, after).stream())
                .sorted(question.order().comparator())
                .limit(question.size() + 1L)
                .toList();
    }

    private List<ArticleLine> lines(
            ListQuestion question, String language, Optional<String> category, Optional<Cursor> after) {
        String field = "a." + question.order().field();
        String beyond = question.order().isDescending() ? "<" : ">";
        String way = question.order().isDescending() ? " DESC" : "";
        var query = em.createQuery(
                        Articles.LINE
                                + " FROM Article a WHERE a.state = :published AND a.kind = :kind AND a.language = :language"
                                + category.map(c -> " AND a.wording.category = :category")
                                        .orElse("")
                                + question.from()
                                        .map(from -> " AND " + field + " >= :from")
                                        .orElse("")
                                + question.until()
                                        .map(until -> " AND " + field + " < :until")
                                        .orElse("")
                                // The first half is implied by the second; it lets the database begin inside the index.
                                + after.map(c -> " AND " + field + " " + beyond + "= :at AND (" + field + " " + beyond
                                                + " :at OR a.number " + beyond + " :number)")
                                        .orElse("")
                                + " ORDER BY " + field + way + ", a.number" + way,
                        ArticleLine.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("kind", question.kind())
                .setParameter("language", language)
                .setMaxResults(question.size() + 1);
        category.ifPresent(c -> query.setParameter("category", c));
        question.from().ifPresent(from -> query.setParameter("from", from));
        question.until().ifPresent(until -> query.setParameter("until", until));
        after.ifPresent(c -> query.setParameter("at", c.at()).setParameter("number", c.number()));
        return query.getResultList();
    }

    private List<ArticleLine> numbered(ListQuestion question) {
        return em.createQuery(
                        Articles.LINE
                                + " FROM Article a WHERE a.number IN :numbers AND a.state = :published AND a.kind = :kind",
                        ArticleLine.class)
                .setParameter("numbers", question.numbers())
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("kind", question.kind())
                .getResultStream()
                .sorted(question.order().comparator())
                .toList();
    }

    /** What readers see of the same stories in the other language, by number. */
    public Map<Long, List<Translation>> translations(Collection<ArticleLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<Long, List<Translation>>();
        em.createQuery("""
            SELECT a.number, NEW info.becs.news.entity.Translation(t.language, t.number, t.kind, t.wording.slug, t.wording.title)
            FROM Article a JOIN Article t ON t.story = a.story
            WHERE a.number IN :numbers AND t.language <> a.language AND t.state = :published
            """, Object[].class)
                .setParameter("numbers", lines.stream().map(ArticleLine::number).toList())
                .setParameter("published", ArticleState.PUBLISHED)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[0], number -> new ArrayList<>())
                        .add((Translation) row[1]));
        return found;
    }

    /** With all that they say, by number. */
    public Map<Long, Article> whole(Collection<ArticleLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT a FROM Article a WHERE a.number IN :numbers", Article.class)
                .setParameter("numbers", lines.stream().map(ArticleLine::number).toList())
                .getResultStream()
                .collect(Collectors.toMap(Article::number, Function.identity()));
    }

    private static Cursor cursor(ListOrder order, ArticleLine line) {
        return new Cursor(order.moment(line), Long.toString(line.number()));
    }
}
