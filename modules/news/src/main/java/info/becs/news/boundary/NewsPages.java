package info.becs.news.boundary;

import info.becs.kit.page.Cursor;
import info.becs.news.control.Articles;
import info.becs.news.control.Categories;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.Category;
import info.becs.news.entity.NewsProblem;
import info.becs.spi.Text;
import info.becs.spi.pages.Block;
import info.becs.spi.pages.Html;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public pages of the news: lists, articles, lasting pages. */
@ApplicationScoped
public class NewsPages implements PageSource {

    private static final Text NEWS = Text.of("খবর", "News");
    private static final Text NEWS_AND_ADVICE = Text.of("খবর ও পরামর্শ", "News and advice");
    private static final Text ABOUT_NEWS = Text.of(
            "ক্রেতার অধিকার, অভিযোগ আর টাকা ফেরতের খবর ও পরামর্শ।",
            "News and advice on buyers' rights, complaints and refunds.");
    private static final Pattern ARTICLE = Pattern.compile("([0-9]{1,18})(?:-.*)?");
    private static final String LIST = "/news";
    private static final int RELATED = 3;

    @Inject
    Articles articles;

    @Inject
    Categories categories;

    @Inject
    NewsSettings settings;

    @Override
    public Set<String> roots() {
        return Set.of("news", "pages");
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        if (words.get(0).equals("pages")) {
            return words.size() == 2 ? page(request, words.get(1)) : Optional.empty();
        }
        switch (words.size()) {
            case 1:
                return Optional.of(list(request, Optional.empty()));
            case 2:
                return article(request, words.get(1));
            case 3:
                return words.get(1).equals("category")
                        ? categories.find(words.get(2)).map(category -> list(request, Optional.of(category)))
                        : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private PageAnswer list(PageRequest request, Optional<Category> category) {
        Locale locale = request.locale();
        var slice = articles.newest(
                locale.getLanguage(),
                category.map(Category::id),
                Cursor.parse(request.query().get("after")),
                settings.pageSize());
        var facts = new ArticleFacts(categories.all(), locale);
        String path = category.map(c -> ArticleFacts.path(c.id())).orElse(LIST);
        return PageAnswer.page("news/list")
                .title(category.map(Category::name).orElse(NEWS_AND_ADVICE).in(locale))
                .description(ABOUT_NEWS.in(locale))
                .put("articles", facts.lines(slice.items()))
                .put("categories", facts.categories(category.map(Category::id).orElse("")))
                .put("older", slice.next() == null ? null : path + "?after=" + slice.next())
                .feed(AtomFeed.self(locale.getLanguage()))
                .alternate("bn", path)
                .alternate("en", path)
                .cacheable();
    }

    private Optional<PageAnswer> article(PageRequest request, String word) {
        Matcher number = ARTICLE.matcher(word);
        if (!number.matches()) {
            return Optional.empty();
        }
        var article = articles.require(Long.parseLong(number.group(1)));
        if (article.isPage()) {
            throw NewsProblem.notFound(number.group(1));
        }
        return shown(request, article.requirePublished(number.group(1)));
    }

    private Optional<PageAnswer> page(PageRequest request, String slug) {
        return shown(
                request,
                articles.requirePage(request.locale().getLanguage(), slug).requirePublished(slug));
    }

    /** An article has one address; who comes by another slug or in another language is led there. */
    private Optional<PageAnswer> shown(PageRequest request, Article article) {
        String language = request.locale().getLanguage();
        var translations = articles.translationsOf(article);
        if (!article.language().equals(language)) {
            return translations.stream()
                    .filter(translation -> translation.language().equals(language))
                    .findFirst()
                    .map(translation -> PageAnswer.redirect(translation.path()));
        }
        if (!article.path().equals(request.path())) {
            return Optional.of(PageAnswer.redirect(article.path()));
        }
        var answer = article.isPage() ? PageAnswer.page("page") : whole(article, request.locale());
        translations.forEach(translation -> answer.alternate(translation.language(), translation.path()));
        return Optional.of(answer.title(article.title())
                .description(article.lead())
                .put("body", new Html(article.body()))
                .alternate(language, article.path())
                .changedAt(article.changedAt())
                .cacheable());
    }

    private PageAnswer whole(Article article, Locale locale) {
        var facts = new ArticleFacts(categories.all(), locale);
        var answer = PageAnswer.page("news/article")
                .put("lead", article.lead())
                .put("category", facts.category(article))
                .put("related", facts.lines(related(article)))
                .feed(AtomFeed.self(locale.getLanguage()));
        facts.published(article.publishedAt().orElseThrow()).forEach(answer::put);
        return answer;
    }

    private List<ArticleLine> related(Article article) {
        return articles.newest(article.language(), article.category(), Optional.empty(), RELATED + 1).items().stream()
                .filter(line -> line.number() != article.number())
                .limit(RELATED)
                .toList();
    }

    @Override
    public List<MenuEntry> menu(Locale locale) {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new MenuEntry(NEWS.in(locale), LIST, 10));
        articles.menu(locale.getLanguage())
                .forEach(page -> entries.add(new MenuEntry(page.title(), page.path(), page.weight())));
        return entries;
    }

    @Override
    public List<Block> front(Locale locale) {
        var newest = articles.newest(locale.getLanguage(), Optional.empty(), Optional.empty(), settings.frontSize());
        if (newest.items().isEmpty()) {
            return List.of();
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", NEWS_AND_ADVICE.in(locale));
        facts.put("articles", new ArticleFacts(categories.all(), locale).lines(newest.items()));
        facts.put("more", LIST);
        return List.of(new Block("news/front", 10, facts));
    }
}
