package info.becs.news.boundary;

import info.becs.kit.text.Bangla;
import info.becs.kit.text.SearchWords;
import info.becs.news.control.HtmlCleaner;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.Category;
import info.becs.news.entity.CorrectionLine;
import info.becs.news.entity.PlainText;
import info.becs.news.media.boundary.Figures;
import info.becs.news.media.boundary.ShownPicture;
import info.becs.spi.Text;
import info.becs.spi.pages.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Articles as a theme is told of them: ready words in the reader's language. */
final class ArticleFacts {

    private static final int WORDS_A_MINUTE = 180;
    private static final Text FACEBOOK = Text.of("ফেসবুক", "Facebook");
    private static final Text WHATSAPP = Text.of("হোয়াটসঅ্যাপ", "WhatsApp");

    private final Locale locale;
    private final Map<String, String> categories = new LinkedHashMap<>();

    private final Figures figures;

    ArticleFacts(List<Category> all, Figures figures, Locale locale) {
        this.figures = figures;
        this.locale = locale;
        all.forEach(category -> categories.put(category.id(), category.name().in(locale)));
    }

    List<Map<String, Object>> lines(List<ArticleLine> lines) {
        var pictures = figures.shown(
                lines.stream().map(ArticleLine::hero).filter(Objects::nonNull).toList(), locale);
        return lines.stream().map(line -> line(line, pictures)).collect(Collectors.toList());
    }

    private Map<String, Object> line(ArticleLine line, Map<Long, ShownPicture> pictures) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", line.title());
        facts.put("lead", line.lead());
        facts.put("path", line.path());
        facts.putAll(published(line.publishedAt()));
        if (line.category() != null) {
            facts.put("category", category(line.category()));
        }
        if (pictures.containsKey(line.hero())) {
            facts.put("picture", pictures.get(line.hero()).facts());
        }
        return facts;
    }

    /** Who wrote it and where, what it is about, where it can be looked up. */
    static Map<String, Object> around(ArticleDetails details, HtmlCleaner cleaner) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("byline", details.byline().stream().map(ArticleFacts::author).toList());
        facts.put("place", details.place());
        facts.put(
                "tags",
                details.tags().stream()
                        .map(tag -> Map.<String, Object>of("name", tag, "path", tagPath(ArticleDetails.tagPath(tag))))
                        .toList());
        facts.put(
                "sources",
                details.sources().stream()
                        .map(source -> cleaner.link(source.title(), source.url()))
                        .toList());
        return facts;
    }

    /**
     * Ways to pass it on, plain links: nothing of those sites is in the page.
     *
     * @param address of the article, as the world knows it
     */
    static List<Html> shareLinks(String title, String address, HtmlCleaner cleaner, Locale locale) {
        String there = URLEncoder.encode(address, StandardCharsets.UTF_8);
        return List.of(
                cleaner.link(FACEBOOK.in(locale), "https://www.facebook.com/sharer/sharer.php?u=" + there),
                cleaner.link(
                        WHATSAPP.in(locale),
                        "https://wa.me/?text="
                                + URLEncoder.encode(title + " ", StandardCharsets.UTF_8)
                                        .replace("+", "%20") + there));
    }

    /** How long somebody reads, in minutes as they are written: 180 words each, a slow reader's pace. */
    static String minutes(String markup, Locale locale) {
        long words = SearchWords.of(PlainText.of(markup)).count();
        return Bangla.number(Math.max(1, Math.round((double) words / WORDS_A_MINUTE)), locale);
    }

    /** A name, and the page of what they have written; none where its address would be empty. */
    private static Map<String, Object> author(String name) {
        String path = ArticleDetails.authorPath(name);
        return Map.of("name", name, "path", path.isEmpty() ? "" : ArchivePages.author(path));
    }

    static String tagPath(String tag) {
        return "/news/tag/" + tag;
    }

    /** What readers are told that was wrong, the newest first. */
    List<Map<String, Object>> corrections(List<CorrectionLine> lines) {
        return lines.stream()
                .map(line -> Map.<String, Object>of(
                        "words", line.words(),
                        "date", Bangla.date(line.madeAt(), locale),
                        "datetime", line.madeAt().toString()))
                .collect(Collectors.toList());
    }

    /** The date as it is read, and as a machine reads it. */
    Map<String, Object> published(Instant at) {
        return Map.of("date", Bangla.date(at, locale), "datetime", at.toString());
    }

    Map<String, Object> category(String id) {
        return Map.of("name", categories.getOrDefault(id, id), "path", path(id));
    }

    /** All categories, the one that is shown now marked. */
    List<Map<String, Object>> categories(String current) {
        return categories.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "name",
                        entry.getValue(),
                        "path",
                        path(entry.getKey()),
                        "current",
                        entry.getKey().equals(current)))
                .collect(Collectors.toList());
    }

    static String path(String category) {
        return "/news/category/" + category;
    }
}
