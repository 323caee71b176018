package info.becs.news.boundary;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.kit.text.Bangla;
import info.becs.news.control.ArchiveMonths;
import info.becs.news.control.ArticleLists;
import info.becs.news.control.Bylines;
import info.becs.news.control.Categories;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ListQuestion;
import info.becs.news.entity.NamedPath;
import info.becs.news.media.boundary.Figures;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAddress;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Older articles by month, and all of one author. */
@ApplicationScoped
public class ArchivePages {

    static final String ARCHIVE_WORD = "archive";
    static final String AUTHOR_WORD = "author";
    static final String ARCHIVE = "/news/archive";
    private static final String AUTHORS = "/news/author";
    private static final Text ABOUT_ARCHIVE = Text.of("মাস ধরে পুরোনো খবর", "Older news by month");
    private static final Text ABOUT_MONTH = Text.of("{0} মাসের খবর।", "News of {0}.");
    private static final Text ABOUT_AUTHORS = Text.of("লেখকেরা", "Authors");
    private static final Text ABOUT_AUTHOR = Text.of("{0}-এর লেখা।", "Articles by {0}.");
    private static final Pattern MONTH = Pattern.compile("(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])");

    @Inject
    ArchiveMonths months;

    @Inject
    ArticleLists lists;

    @Inject
    Bylines bylines;

    @Inject
    Categories categories;

    @Inject
    Figures figures;

    @Inject
    NewsSettings settings;

    static String author(String path) {
        return AUTHORS + "/" + path;
    }

    /** Whether this address is of the archive or of authors. */
    static boolean isFor(List<String> words) {
        return words.size() > 1
                && words.size() < 4
                && words.get(0).equals("news")
                && (words.get(1).equals(ARCHIVE_WORD) || words.get(1).equals(AUTHOR_WORD));
    }

    Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        boolean all = words.size() == 2;
        if (words.get(1).equals(ARCHIVE_WORD)) {
            return all ? Optional.of(archive(request.locale())) : month(request, words.get(2));
        }
        return all ? Optional.of(authors(request.locale())) : author(request, words.get(2));
    }

    private PageAnswer archive(Locale locale) {
        var years = new TreeMap<Integer, List<YearMonth>>();
        months.all(locale.getLanguage())
                .forEach(month -> years.merge(
                        month.getYear(),
                        List.of(month),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        return everywhere("news/archive", ABOUT_ARCHIVE, ARCHIVE, locale)
                .put(
                        "years",
                        years.descendingMap().entrySet().stream()
                                .map(year -> Map.<String, Object>of(
                                        "name",
                                        Bangla.digits(year.getKey().toString(), locale),
                                        "months",
                                        year.getValue().stream()
                                                .map(month -> named(Bangla.month(month, locale), path(month)))
                                                .toList()))
                                .toList())
                .put("crumbs", Crumbs.ofNews(locale).list());
    }

    private Optional<PageAnswer> month(PageRequest request, String word) {
        if (!MONTH.matcher(word).matches()) {
            return Optional.empty();
        }
        Locale locale = request.locale();
        YearMonth month = YearMonth.parse(word);
        var slice = lists.of(ListQuestion.newest(ArticleKind.ARTICLE, locale.getLanguage(), settings.pageSize())
                .between(
                        ArchiveMonths.beginning(month),
                        ArchiveMonths.beginning(month.plusMonths(1)),
                        Cursor.parse(request.query().get("after"))));
        String name = Bangla.month(month, locale);
        var answer = list(slice, path(month), locale)
                .title(name)
                .description(ABOUT_MONTH.with(name).in(locale))
                .put(
                        "crumbs",
                        Crumbs.ofNews(locale).over(ABOUT_ARCHIVE, ARCHIVE).list())
                .alternate("bn", path(month))
                .alternate("en", path(month));
        return Optional.of(slice.items().isEmpty() ? answer.notIndexed() : answer);
    }

    private PageAnswer authors(Locale locale) {
        return everywhere("news/authors", ABOUT_AUTHORS, AUTHORS, locale)
                .put(
                        "authors",
                        bylines.all(locale.getLanguage()).stream()
                                .map(author -> named(author.name(), author(author.path())))
                                .toList())
                .put("crumbs", Crumbs.ofNews(locale).list());
    }

    private Optional<PageAnswer> author(PageRequest request, String author) {
        Locale locale = request.locale();
        String language = locale.getLanguage();
        return bylines.name(author, language).map(name -> {
            var after = Cursor.parse(request.query().get("after"));
            var answer = list(bylines.newest(author, language, after, settings.pageSize()), author(author), locale)
                    .title(name)
                    .description(ABOUT_AUTHOR.with(name).in(locale))
                    .put(
                            "crumbs",
                            Crumbs.ofNews(locale).over(ABOUT_AUTHORS, AUTHORS).list());
            Stream.of("bn", "en")
                    .filter(code -> bylines.name(author, code).isPresent())
                    .forEach(code -> answer.alternate(code, author(author)));
            return answer;
        });
    }

    private PageAnswer list(Slice<ArticleLine> slice, String path, Locale locale) {
        return PageAnswer.page("news/list")
                .put("articles", new ArticleFacts(categories.all(), figures, locale).lines(slice.items()))
                .put("older", slice.next() == null ? null : path + "?after=" + slice.next())
                .feed(FeedHead.path("atom", locale.getLanguage(), Optional.empty()))
                .cacheable();
    }

    private static PageAnswer everywhere(String template, Text title, String path, Locale locale) {
        return PageAnswer.page(template)
                .title(title.in(locale))
                .description(title.in(locale))
                .feed(FeedHead.path("atom", locale.getLanguage(), Optional.empty()))
                .alternate("bn", path)
                .alternate("en", path)
                .cacheable();
    }

    private static Map<String, Object> named(String name, String path) {
        var named = new LinkedHashMap<String, Object>();
        named.put("name", name);
        named.put("path", path);
        return named;
    }

    private static String path(YearMonth month) {
        return ARCHIVE + "/" + month;
    }

    /**
     * What search engines should know besides articles.
     *
     * @param changed when the newest article was
     */
    Stream<PageAddress> addresses(Locale locale, Instant changed) {
        String language = locale.getLanguage();
        var ofMonths = months.all(language).stream()
                .map(month -> address(
                        path(month), Bangla.month(month, locale), ArchiveMonths.beginning(month), end(month, changed)));
        var ofAuthors = bylines.all(language).stream()
                .map((NamedPath author) -> address(author(author.path()), author.name(), Instant.EPOCH, changed));
        return Stream.of(
                        Stream.of(address(ARCHIVE, ABOUT_ARCHIVE.in(locale), Instant.EPOCH, changed)),
                        ofMonths,
                        ofAuthors)
                .flatMap(each -> each);
    }

    private static Instant end(YearMonth month, Instant changed) {
        Instant end = ArchiveMonths.beginning(month.plusMonths(1));
        return end.isBefore(changed) ? end : changed;
    }

    private static PageAddress address(String path, String title, Instant since, Instant changed) {
        return new PageAddress(path, title, since, changed, false);
    }
}
