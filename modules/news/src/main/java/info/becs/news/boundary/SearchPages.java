package info.becs.news.boundary;

import info.becs.kit.page.Cursor;
import info.becs.kit.text.Bangla;
import info.becs.news.control.Categories;
import info.becs.news.control.Search;
import info.becs.news.control.Search.Found;
import info.becs.news.control.Search.Where;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.FoundStory;
import info.becs.news.entity.Piece;
import info.becs.news.entity.Question;
import info.becs.news.media.boundary.Figures;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page on which readers search; each search is its own page, kept by nobody and no business of search engines. */
@ApplicationScoped
public class SearchPages implements PageSource {

    private static final String WORD = "search";
    private static final String PATH = "/" + WORD;
    private static final Text TITLE = Text.of("খুঁজুন", "Search");
    private static final Text TITLE_OF = Text.of("‘{0}’ খোঁজার ফল", "Search results for “{0}”");
    private static final Text ONE = Text.of("একটি লেখা পাওয়া গেছে।", "One text was found.");
    private static final Text SOME = Text.of("{0}টি লেখা পাওয়া গেছে।", "{0} texts were found.");
    private static final Text MANY =
            Text.of("এক হাজারের বেশি লেখা পাওয়া গেছে।", "More than a thousand texts were found.");
    private static final int TOPICS = 12;
    private static final int MANY_FROM = 1_000;

    @Inject
    Search search;

    @Inject
    Categories categories;

    @Inject
    Figures figures;

    @Override
    public Set<String> roots() {
        return Set.of(WORD);
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        if (request.words().size() != 1) {
            return Optional.empty();
        }
        String q =
                Bangla.normalise(Optional.ofNullable(request.query().get("q")).orElse(""));
        return Optional.of(q.isEmpty() ? form(request.locale(), "") : results(request, q));
    }

    private PageAnswer form(Locale locale, String q) {
        String path = q.isEmpty() ? PATH : PATH + "?q=" + encoded(q);
        return PageAnswer.page("news/search")
                .title(TITLE.in(locale))
                .put("q", q)
                .put("topics", topics(locale))
                .put("categories", new ArticleFacts(categories.all(), figures, locale).categories(""))
                .alternate("bn", path)
                .alternate("en", path)
                .notIndexed();
    }

    private List<Map<String, Object>> topics(Locale locale) {
        return search.topics(locale.getLanguage(), TOPICS).stream()
                .map(topic -> Map.<String, Object>of("name", topic, "path", PATH + "?q=" + encoded(topic)))
                .toList();
    }

    private PageAnswer results(PageRequest request, String q) {
        Locale locale = request.locale();
        try {
            var question = Question.of(q);
            var where = new Where(locale.getLanguage(), Optional.empty(), Optional.empty());
            Found found =
                    search.stories(question, where, Cursor.parse(request.query().get("after")), SearchResource.PAGE);
            var facts = new ArticleFacts(categories.all(), figures, locale);
            String next = found.stories().next();
            return form(locale, q)
                    .title(TITLE_OF.with(question.text()).in(locale))
                    .put("count", counted(found.count()).in(locale))
                    .put(
                            "results",
                            found.stories().items().stream()
                                    .map(story -> line(story, facts))
                                    .toList())
                    .put("older", next == null ? null : PATH + "?q=" + encoded(q) + "&after=" + next);
        } catch (Problem refusal) {
            if (refusal.kind() == Problem.Kind.TOO_MANY) {
                return form(locale, q)
                        .put("refusal", refusal.sentence().in(locale))
                        .as(refusal.kind());
            }
            if (refusal.kind() != Problem.Kind.MALFORMED) {
                throw refusal;
            }
            return form(locale, "")
                    .put("refusal", refusal.sentence().in(locale))
                    .as(refusal.kind());
        }
    }

    private static Text counted(long count) {
        return count == 1 ? ONE : count >= MANY_FROM ? MANY : SOME.with(count);
    }

    private static Map<String, Object> line(FoundStory story, ArticleFacts facts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("path", story.line().path());
        line.put("language", story.line().language());
        line.put("fallback", story.fallback());
        line.put("title", pieces(story.title()));
        line.put("excerpt", pieces(story.excerpt()));
        if (story.kind() != ArticleKind.PAGE) {
            line.putAll(facts.published(story.line().publishedAt()));
        }
        if (story.line().category() != null) {
            line.put("category", facts.category(story.line().category()));
        }
        return line;
    }

    private static List<Map<String, Object>> pieces(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> Map.<String, Object>of("text", piece.text(), "hit", piece.hit()))
                .toList();
    }

    private static String encoded(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
