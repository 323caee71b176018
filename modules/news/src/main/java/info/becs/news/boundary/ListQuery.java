package info.becs.news.boundary;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ListOrder;
import info.becs.news.entity.ListProblem;
import info.becs.news.entity.ListQuestion;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/*
 * Only what is here
 *
 * A name is looked up in NAMES before anything is done with it, a field in PublicField, an order in ListOrder, and no
 * text of a caller gets into a statement. So what an article has besides, who wrote it, how far it is, what is being
 * typed, is not refused but unknown: the answer is that for a name that means nothing.
 */
/** What a program asks of the list of articles, by the names that it may use. */
record ListQuery(ListQuestion question, Wish wish) {

    static final int MOST_WHOLE = 20;
    private static final int MOST_CATEGORIES = 10;
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBERS = 2_000;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String CATEGORIES = "category[in]";
    private static final String NUMBERS = "number[in]";
    private static final Set<String> NAMES = Set.of(
            "lang",
            "fallback",
            "kind",
            "category",
            CATEGORIES,
            "tag",
            NUMBERS,
            "publishedAt[gte]",
            "publishedAt[lt]",
            "changedAt[gte]",
            "changedAt[lt]",
            "sort",
            "fields",
            "include",
            "size",
            "after");

    static ListQuery of(MultivaluedMap<String, String> asked, String language, int standardSize) {
        asked.forEach((name, values) -> {
            if (!NAMES.contains(name)) {
                throw ListProblem.unknown(name);
            }
            if (values.size() > 1) {
                throw ListProblem.twice(name);
            }
        });
        var given = new Given(asked);
        ListOrder order = given.text("sort")
                .map(sort -> ListOrder.of(sort).orElseThrow(() -> ListProblem.unknown(sort)))
                .orElse(ListOrder.NEWEST);
        var question = new ListQuestion(
                language,
                given.flag("fallback"),
                given.text("kind").map(ListQuery::kind).orElse(ArticleKind.ARTICLE),
                given.categories(),
                given.text("tag").map(ArticleDetails::tagPath),
                given.numbers(),
                given.moment(order.field() + "[gte]"),
                given.moment(order.field() + "[lt]"),
                order,
                Cursor.parse(given.one("after")),
                PageSize.of(given.one("size"), standardSize, NewsSettings.LONGEST_LIST));
        var query = new ListQuery(question, Wish.of(given.one("fields"), given.one("include"), PublicField.ofLines()));
        query.refuseWhatWouldReadAll(given);
        return query;
    }

    /** Each of these pairs has no index in whose order it could be read. */
    private void refuseWhatWouldReadAll(Given given) {
        String otherRange = question.order().isByPublication() ? "changedAt" : "publishedAt";
        for (String name : List.of(otherRange + "[gte]", otherRange + "[lt]")) {
            given.refuse(name, "sort=" + question.order().asked(), true);
        }
        boolean byCategory = !question.categories().isEmpty();
        given.refuse("sort", "category", byCategory && !question.order().isByPublication());
        boolean byTag = question.tag().isPresent();
        boolean byNumber = !question.numbers().isEmpty();
        for (String name : List.of("publishedAt[gte]", "publishedAt[lt]", "category", CATEGORIES, "fallback")) {
            given.refuse(name, "tag", byTag);
            given.refuse(name, NUMBERS, byNumber);
        }
        given.refuse("kind", "tag", byTag && question.kind() != ArticleKind.ARTICLE);
        given.refuse("sort", "tag", byTag && question.order() != ListOrder.NEWEST);
        given.refuse("tag", NUMBERS, byNumber);
        given.refuse("after", NUMBERS, byNumber);
        given.refuse("changedAt[gte]", NUMBERS, byNumber);
        given.refuse("changedAt[lt]", NUMBERS, byNumber);
        if (wish.needsWhole() && (byNumber ? question.numbers().size() : question.size()) > MOST_WHOLE) {
            throw ListProblem.tooManyBodies(MOST_WHOLE);
        }
    }

    private static ArticleKind kind(String asked) {
        return Arrays.stream(ArticleKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> ListProblem.value("kind"));
    }

    /** What was said, each thing once. */
    private record Given(Map<String, List<String>> all) {

        String one(String name) {
            var values = all.get(name);
            return values == null || values.isEmpty() ? null : values.get(0);
        }

        Optional<String> text(String name) {
            String value = one(name);
            if (value != null && (value.isBlank() || value.length() > LONGEST)) {
                throw ListProblem.value(name);
            }
            return Optional.ofNullable(value);
        }

        List<String> words(String name) {
            return text(name).map(value -> List.of(value.split(",", -1))).orElse(List.of());
        }

        boolean flag(String name) {
            String value = text(name).orElse("false");
            if (!value.equals("true") && !value.equals("false")) {
                throw ListProblem.value(name);
            }
            return value.equals("true");
        }

        List<String> categories() {
            var single = text("category").map(List::of).orElse(List.of());
            var several = words(CATEGORIES).stream().distinct().toList();
            if (!single.isEmpty() && !several.isEmpty()) {
                throw ListProblem.together("category", CATEGORIES);
            }
            if (several.size() > MOST_CATEGORIES) {
                throw ListProblem.value(CATEGORIES);
            }
            return single.isEmpty() ? several : single;
        }

        List<Long> numbers() {
            String value = one(NUMBERS);
            if (value == null) {
                return List.of();
            }
            if (value.length() > LONGEST_NUMBERS || !value.matches("[0-9]{1,18}(,[0-9]{1,18}){0,99}")) {
                throw ListProblem.value(NUMBERS);
            }
            return Arrays.stream(value.split(",")).map(Long::valueOf).distinct().toList();
        }

        Optional<Instant> moment(String name) {
            return text(name).map(value -> {
                try {
                    Instant at = Instant.parse(value);
                    if (!at.isBefore(Instant.EPOCH) && at.isBefore(LATEST)) {
                        return at;
                    }
                } catch (DateTimeException e) {
                    // refused below
                }
                throw ListProblem.value(name);
            });
        }

        void refuse(String name, String besides, boolean where) {
            if (where && one(name) != null) {
                throw ListProblem.together(name, besides);
            }
        }
    }
}
