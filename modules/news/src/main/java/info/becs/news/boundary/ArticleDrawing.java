package info.becs.news.boundary;

import info.becs.news.control.Articles;
import info.becs.news.control.Categories;
import info.becs.news.control.Corrections;
import info.becs.news.control.HtmlCleaner;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.PagePlaces;
import info.becs.news.control.Similar;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.SiteAddress;
import info.becs.news.entity.Wording;
import info.becs.news.media.boundary.Figures;
import info.becs.news.media.boundary.ShownPicture;
import info.becs.news.share.control.SharePictures;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One article, notice or page, as the facts that its template draws. */
@ApplicationScoped
public class ArticleDrawing {

    static final Text NOTICES = Text.of("বিজ্ঞপ্তি", "Notices");
    static final String NOTICES_PATH = "/notices";
    private static final int RELATED = 3;

    @Inject
    Articles articles;

    @Inject
    Corrections corrections;

    @Inject
    PagePlaces places;

    @Inject
    Categories categories;

    @Inject
    HtmlCleaner cleaner;

    @Inject
    Figures figures;

    @Inject
    SharePictures shares;

    @Inject
    Similar similar;

    @Inject
    NewsSettings settings;

    /** What readers see. */
    PageAnswer of(Article article, Locale locale) {
        var answer = drawn(article, article.wording(), article.publishedAt().orElseThrow(), locale);
        shares.path(article).ifPresent(answer::picture);
        return answer.alternate(article.language(), article.path())
                .changedAt(article.changedAt())
                .cacheable();
    }

    /** What they would see of this text, for whoever has a secret address; as if it were published now. */
    PageAnswer draft(Article article, Wording text, Instant now, Locale locale) {
        return drawn(article, text, article.publishedAt().orElse(now), locale).secret();
    }

    private PageAnswer drawn(Article article, Wording text, Instant published, Locale locale) {
        var answer = article.kind() == ArticleKind.PAGE ? lasting(article) : dated(article, text, published, locale);
        return answer.title(text.title())
                .description(text.lead())
                .put(
                        "body",
                        Footnotes.shown(
                                figures.drawn(text.body(), language(article)).markup(), language(article)));
    }

    private PageAnswer lasting(Article article) {
        var answer = PageAnswer.page("page");
        new PageSurroundings(places.shown(article.language()), article.number())
                .facts()
                .forEach(answer::put);
        return answer;
    }

    private PageAnswer dated(Article article, Wording text, Instant published, Locale locale) {
        var facts = new ArticleFacts(categories.all(), figures, locale);
        var answer = PageAnswer.page("news/article")
                .put("lead", text.lead())
                .put("crumbs", above(article, locale))
                .put("category", text.category().map(facts::category).orElse(null))
                .put("related", facts.lines(related(article, text)))
                .put("corrections", facts.corrections(corrections.of(article)))
                .feed(FeedHead.path("atom", locale.getLanguage(), text.category()));
        picture(article, text).ifPresent(picture -> answer.put("picture", picture.facts()));
        facts.published(published).forEach(answer::put);
        ArticleFacts.around(text.details(), cleaner).forEach(answer::put);
        String address = new SiteAddress(settings.publicUrl())
                .of(article.language(), article.kind().shortPath(article.number()));
        answer.put("minutes", ArticleFacts.minutes(text.body(), locale))
                .put("address", address)
                .put("share_links", ArticleFacts.shareLinks(text.title(), address, cleaner, locale));
        return answer;
    }

    /** In the language of its text, which need not be that of its reader. */
    private Optional<ShownPicture> picture(Article article, Wording text) {
        return Optional.ofNullable(text.details().hero())
                .flatMap(hero -> figures.shown(hero.picture(), hero.caption(), language(article)));
    }

    private static Locale language(Article article) {
        return Locale.forLanguageTag(article.language());
    }

    private static List<Map<String, Object>> above(Article article, Locale locale) {
        return article.kind() == ArticleKind.NOTICE
                ? Crumbs.in(locale).over(NOTICES, NOTICES_PATH).list()
                : Crumbs.ofNews(locale).list();
    }

    /** What an editor has chosen, else what is like it, filled up with what is newest beside it. */
    private List<ArticleLine> related(Article article, Wording text) {
        if (article.kind() == ArticleKind.NOTICE) {
            return List.of();
        }
        var chosen = articles.shown(text.details().related(), article.language());
        if (!chosen.isEmpty()) {
            return chosen;
        }
        List<Long> alike = similar.to(article, text, RELATED);
        var lines = articles.shown(alike, article.language()).stream()
                .sorted(Comparator.comparingInt(line -> alike.indexOf(line.number())));
        var newest =
                articles.newest(article.language(), text.category(), Optional.empty(), RELATED + 1).items().stream()
                        .filter(line -> line.number() != article.number());
        return Stream.concat(lines, newest).distinct().limit(RELATED).toList();
    }
}
