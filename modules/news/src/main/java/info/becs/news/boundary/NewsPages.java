package info.becs.news.boundary;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.control.ArticleLists;
import info.becs.news.control.Articles;
import info.becs.news.control.Categories;
import info.becs.news.control.FormerAddresses;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.Profiles;
import info.becs.news.control.Readings;
import info.becs.news.control.Tags;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.Category;
import info.becs.news.entity.ListQuestion;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.Profile;
import info.becs.news.media.boundary.Figures;
import info.becs.news.media.boundary.ShownPicture;
import info.becs.news.media.entity.PictureAddress;
import info.becs.spi.Text;
import info.becs.spi.pages.Block;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAddress;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public pages of the news: lists, articles, lasting pages. */
@ApplicationScoped
public class NewsPages implements PageSource {

    private static final Text NEWS = Text.of("খবর", "News");
    private static final Text NEWS_AND_ADVICE = Text.of("খবর ও পরামর্শ", "News and advice");
    private static final Text ABOUT_NEWS = Text.of(
            "ক্রেতার অধিকার, অভিযোগ আর টাকা ফেরতের খবর ও পরামর্শ।",
            "News and advice on buyers' rights, complaints and refunds.");
    private static final Pattern ARTICLE = Pattern.compile("([0-9]{1,18})(?:-.*)?");
    private static final Text ABOUT_TAG = Text.of("‘{0}’ নিয়ে লেখা।", "Articles about “{0}”.");
    private static final Text ABOUT_COMMITTEE = Text.of("কমিটি", "Committee");
    private static final String COMMITTEE_WORD = "committee";
    private static final String COMMITTEE = "/committee";
    private static final String NOTICES_WORD = "notices";
    private static final String LIST = "/news";
    private static final int MOST_READ = 5;
    private static final int LASTING = 200;
    private static final Text ABOUT_MOST_READ = Text.of("সবচেয়ে বেশি পড়া", "Most read");

    @Inject
    Articles articles;

    @Inject
    FormerAddresses addresses;

    @Inject
    Tags tags;

    @Inject
    Profiles profiles;

    @Inject
    ArchivePages archive;

    @Inject
    ArticleLists lists;

    @Inject
    ArticleDrawing drawing;

    @Inject
    DraftPages drafts;

    @Inject
    Readings readings;

    @Inject
    Figures figures;

    @Inject
    Categories categories;

    @Inject
    NewsSettings settings;

    @Override
    public Set<String> roots() {
        return Set.of("news", "pages", NOTICES_WORD, COMMITTEE_WORD, DraftPages.WORD);
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        if (words.get(0).equals("pages")) {
            return words.size() == 2 ? page(request, words.get(1)) : Optional.empty();
        }
        if (words.get(0).equals(DraftPages.WORD)) {
            return words.size() == 2 ? Optional.of(drafts.answer(request, words.get(1))) : Optional.empty();
        }
        if (ArchivePages.isFor(words)) {
            return archive.answer(request);
        }
        if (words.get(0).equals(NOTICES_WORD) && words.size() < 3) {
            return words.size() == 1 ? Optional.of(notices(request)) : article(request, words.get(1));
        }
        if (words.get(0).equals(COMMITTEE_WORD)) {
            return words.size() == 1 ? Optional.of(committee(request.locale())) : Optional.empty();
        }
        switch (words.size()) {
            case 1:
                return Optional.of(list(request, Optional.empty()));
            case 2:
                return article(request, words.get(1));
            case 3:
                return words.get(1).equals("tag") ? tag(request, words.get(2)) : category(request, words);
            default:
                return Optional.empty();
        }
    }

    private Optional<PageAnswer> category(PageRequest request, List<String> words) {
        return words.get(1).equals("category")
                ? categories.find(words.get(2)).map(category -> list(request, Optional.of(category)))
                : Optional.empty();
    }

    private Optional<PageAnswer> tag(PageRequest request, String tag) {
        Locale locale = request.locale();
        return tags.name(tag, locale.getLanguage()).map(name -> {
            var slice = tags.newest(
                    tag, locale.getLanguage(), Cursor.parse(request.query().get("after")), settings.pageSize());
            return lines(slice, ArticleFacts.tagPath(tag), facts(locale))
                    .put("crumbs", Crumbs.ofNews(locale).list())
                    .title(name)
                    .description(ABOUT_TAG.with(name).in(locale));
        });
    }

    private PageAnswer committee(Locale locale) {
        var inOffice = profiles.inOffice();
        var photos = figures.shown(
                inOffice.stream().flatMap(profile -> photo(profile).stream()).toList(), locale);
        return PageAnswer.page("news/committee")
                .title(ABOUT_COMMITTEE.in(locale))
                .description(ABOUT_COMMITTEE.in(locale))
                .put(
                        "people",
                        inOffice.stream()
                                .map(profile -> person(profile, photos, locale))
                                .toList())
                .alternate("bn", COMMITTEE)
                .alternate("en", COMMITTEE)
                .cacheable();
    }

    private static Map<String, Object> person(Profile profile, Map<Long, ShownPicture> photos, Locale locale) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", profile.name().in(locale));
        facts.put("office", profile.office().in(locale));
        photo(profile).map(photos::get).ifPresent(photo -> facts.put("picture", photo.facts()));
        return facts;
    }

    private static Optional<Long> photo(Profile profile) {
        return profile.photo().flatMap(PictureAddress::number);
    }

    private PageAnswer notices(PageRequest request) {
        Locale locale = request.locale();
        var slice = articles.notices(
                locale.getLanguage(), Cursor.parse(request.query().get("after")), settings.pageSize());
        return lines(slice, ArticleDrawing.NOTICES_PATH, facts(locale))
                .title(ArticleDrawing.NOTICES.in(locale))
                .description(ArticleDrawing.NOTICES.in(locale))
                .alternate("bn", ArticleDrawing.NOTICES_PATH)
                .alternate("en", ArticleDrawing.NOTICES_PATH);
    }

    private static PageAnswer lines(Slice<ArticleLine> slice, String path, ArticleFacts facts) {
        return PageAnswer.page("news/list")
                .put("articles", facts.lines(slice.items()))
                .put("older", slice.next() == null ? null : path + "?after=" + slice.next())
                .cacheable();
    }

    private PageAnswer list(PageRequest request, Optional<Category> category) {
        Locale locale = request.locale();
        var slice = articles.newest(
                locale.getLanguage(),
                category.map(Category::id),
                Cursor.parse(request.query().get("after")),
                settings.pageSize());
        String path = category.map(c -> ArticleFacts.path(c.id())).orElse(LIST);
        var facts = facts(locale);
        var answer = lines(slice, path, facts);
        if (category.isPresent()) {
            answer.put("crumbs", Crumbs.ofNews(locale).list());
        } else if (!request.query().containsKey("after")) {
            answer.put("most_read", facts.lines(readings.most(locale.getLanguage(), MOST_READ)));
            answer.put("archive", ArchivePages.ARCHIVE);
        }
        return answer.title(category.map(Category::name).orElse(NEWS_AND_ADVICE).in(locale))
                .description(ABOUT_NEWS.in(locale))
                .put("categories", facts.categories(category.map(Category::id).orElse("")))
                .put("feeds", feeds(locale.getLanguage(), category.map(Category::id)))
                .feed(FeedHead.path("atom", locale.getLanguage(), category.map(Category::id)))
                .alternate("bn", path)
                .alternate("en", path);
    }

    private static List<Map<String, Object>> feeds(String language, Optional<String> category) {
        return Stream.of("RSS", "Atom", "JSON")
                .map(name -> Map.<String, Object>of(
                        "name", name, "path", FeedHead.path(name.toLowerCase(Locale.ROOT), language, category)))
                .toList();
    }

    private Optional<PageAnswer> article(PageRequest request, String word) {
        Matcher number = ARTICLE.matcher(word);
        if (!number.matches()) {
            return Optional.empty();
        }
        var article = articles.require(Long.parseLong(number.group(1)));
        if (article.kind() == ArticleKind.PAGE) {
            throw NewsProblem.notFound(number.group(1));
        }
        return shown(request, article.requirePublished(number.group(1)));
    }

    private Optional<PageAnswer> page(PageRequest request, String slug) {
        var found = articles.findPage(request.locale().getLanguage(), slug);
        if (found.filter(Article::isPublished).isEmpty()) {
            var moved = moved(request);
            if (moved.isPresent()) {
                return moved;
            }
        }
        return shown(
                request,
                found.or(() -> articles.findPageElsewhere(request.locale().getLanguage(), slug))
                        .orElseThrow(() -> NewsProblem.notFound(slug))
                        .requirePublished(slug));
    }

    /** Where something lives now that once was here. */
    private Optional<PageAnswer> moved(PageRequest request) {
        return addresses
                .find(request.locale().getLanguage(), request.path())
                .flatMap(articles::find)
                .filter(Article::isPublished)
                .map(article -> PageAnswer.moved(article.path()));
    }

    /** An article has one address; who comes by another slug or in another language is led there. */
    private Optional<PageAnswer> shown(PageRequest request, Article article) {
        Locale locale = request.locale();
        String language = locale.getLanguage();
        var translations = articles.translationsOf(article);
        if (!article.language().equals(language)) {
            return Optional.of(translations.stream()
                    .filter(translation -> translation.language().equals(language))
                    .findFirst()
                    .map(translation -> PageAnswer.redirect(translation.path()))
                    .orElseGet(() -> moved(request).orElseGet(() -> fallback(article, locale))));
        }
        if (!article.path().equals(request.path())) {
            return Optional.of(moved(request).orElseGet(() -> PageAnswer.redirect(article.path())));
        }
        var answer = drawing.of(article, locale);
        translations.forEach(translation -> answer.alternate(translation.language(), translation.path()));
        return Optional.of(answer);
    }

    /** In the only language that there is, and said to be so. Search engines find it at its own address. */
    private PageAnswer fallback(Article article, Locale locale) {
        return drawing.of(article, locale)
                .put("fallback", Map.of("language", article.language()))
                .notIndexed();
    }

    @Override
    public List<MenuEntry> menu(Locale locale) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new MenuEntry(NEWS.in(locale), LIST, 10));
        if (!profiles.inOffice().isEmpty()) {
            entries.add(new MenuEntry(ABOUT_COMMITTEE.in(locale), COMMITTEE, 60));
        }
        articles.menu(locale.getLanguage())
                .forEach(page -> entries.add(new MenuEntry(page.title(), page.path(), page.weight())));
        return entries;
    }

    @Override
    public List<Block> front(Locale locale) {
        List<Block> blocks = new ArrayList<>();
        var facts = facts(locale);
        var pinned = articles.pinned(locale.getLanguage());
        if (!pinned.isEmpty()) {
            blocks.add(block(
                    "news/notices",
                    5,
                    ArticleDrawing.NOTICES.in(locale),
                    facts.lines(pinned),
                    ArticleDrawing.NOTICES_PATH));
        }
        var newest = articles.newest(locale.getLanguage(), Optional.empty(), Optional.empty(), settings.frontSize());
        if (!newest.items().isEmpty()) {
            blocks.add(block("news/front", 10, NEWS_AND_ADVICE.in(locale), facts.lines(newest.items()), LIST));
        }
        var read = readings.most(locale.getLanguage(), MOST_READ);
        if (!read.isEmpty()) {
            blocks.add(
                    block("news/most-read", 15, ABOUT_MOST_READ.in(locale), facts.lines(read), ArchivePages.ARCHIVE));
        }
        return blocks;
    }

    private static Block block(
            String template, int weight, String title, List<Map<String, Object>> lines, String more) {
        return new Block(template, weight, Map.of("title", title, "articles", lines, "more", more));
    }

    private ArticleFacts facts(Locale locale) {
        return new ArticleFacts(categories.all(), figures, locale);
    }

    @Override
    public List<PageAddress> addresses(Locale locale, int most) {
        var newest = articles.newest(locale.getLanguage(), Optional.empty(), Optional.empty(), most)
                .items();
        var changed = newest.stream()
                .map(ArticleLine::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var lasting = Stream.of(ArticleKind.PAGE, ArticleKind.NOTICE)
                .flatMap(kind -> lists.of(ListQuestion.newest(kind, locale.getLanguage(), LASTING)).items().stream());
        var others = Stream.concat(lasting.map(line -> address(line, false)), archive.addresses(locale, changed))
                .limit(most)
                .toList();
        return Stream.concat(
                        newest.stream().limit(most - others.size()).map(line -> address(line, true)), others.stream())
                .toList();
    }

    private static PageAddress address(ArticleLine line, boolean isNews) {
        return new PageAddress(line.path(), line.title(), line.publishedAt(), line.changedAt(), isNews);
    }

    @Override
    public void counted(Map<String, Integer> readers) {
        var byNumber = new TreeMap<Long, Integer>();
        readers.forEach((path, times) -> {
            String word = path.substring(path.lastIndexOf('/') + 1);
            Matcher number = ARTICLE.matcher(word);
            if (path.equals(LIST + "/" + word) && number.matches()) {
                byNumber.merge(Long.valueOf(number.group(1)), times, Integer::sum);
            }
        });
        readings.add(byNumber);
    }
}
