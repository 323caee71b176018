package info.becs.spi.pages;

import info.becs.spi.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page as facts: which template, and what it shows; or where to go instead.
 *
 * <pre>{@code
 * PageAnswer.page("news/article").title(a.title()).description(a.lead())
 *     .alternate("en", "/news/7-refunds").cacheable().put("body", new Html(a.body()));
 * PageAnswer.redirect("/forms/receipt");
 * }</pre>
 *
 * Filled by one thread and handed over; not changed afterwards. Templates see every fact that was {@linkplain #put
 * put} by its name. Values are String, Number, Boolean, {@link Html}, or Lists and Maps (with String
 * keys) of these; anything else is refused ({@link IllegalArgumentException}), so no template can reach
 * into a module. Dates and amounts are given as ready text in the reader's language.
 *
 * @since 1.0
 */
public final class PageAnswer {

    /**
     * A cookie that this module alone is given back, on all paths; always HttpOnly and SameSite=Lax, Secure over HTTPS.
     *
     * @param value at most 2,000 of {@code A-Z a-z 0-9 . _ ~ + / = : -}; anything else is an error when it is drawn
     * @param life how long the browser keeps it; zero takes it away
     */
    public record Cookie(String name, String value, Duration life) {}

    /**
     * Something else than a page: its bytes never change under its address, so whoever has them may keep them for ever.
     *
     * @param mediaType of a kind that runs nothing; a browser is told to run nothing in any case
     */
    public record File(String mediaType, byte[] bytes) {}

    private final String template;
    private final String location;
    private final File file;
    private String saved;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, String> alternates = new LinkedHashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String title = "";
    private String description = "";
    private String canonical;
    private String feed;
    private String picture;
    private Problem.Kind kind;
    private boolean permanent;
    private boolean cacheable;
    private boolean indexed = true;
    private boolean secret;
    private Instant changedAt;

    private PageAnswer(String template, String location, File file) {
        this.template = template;
        this.location = location;
        this.file = file;
    }

    /** A page drawn by this template of the theme, {@code module/name}, without its ending. */
    public static PageAnswer page(String template) {
        return new PageAnswer(template, null, null);
    }

    /** Sends the visitor on with a GET (303), to a path as in {@link PageRequest#path()} of the same language. */
    public static PageAnswer redirect(String path) {
        return new PageAnswer(null, path, null);
    }

    /** Sends the visitor on for good (301): what was here is now found at this path of the same language. */
    public static PageAnswer moved(String path) {
        var answer = new PageAnswer(null, path, null);
        answer.permanent = true;
        return answer;
    }

    /** A picture or another file in the place of a page; an address that names other bytes names another file. */
    public static PageAnswer file(String mediaType, byte[] bytes) {
        return new PageAnswer(null, null, new File(mediaType, bytes));
    }

    /** A file for this visitor alone, who has just asked for it: a browser saves it under this name, and shows, runs and keeps nothing. */
    public static PageAnswer download(String name, String mediaType, byte[] bytes) {
        var answer = new PageAnswer(null, null, new File(mediaType, bytes));
        answer.saved = name;
        return answer;
    }

    /** One fact, under the name by which templates see it; the last one of a name counts. Null is drawn as nothing. */
    public PageAnswer put(String name, Object value) {
        Facts.check(name, value);
        facts.put(name, value);
        return this;
    }

    /** The heading, and what stands in the window and in search results. Plain text. */
    public PageAnswer title(String text) {
        title = text;
        return this;
    }

    /** One or two sentences for search engines and shared links. */
    public PageAnswer description(String text) {
        description = text;
        return this;
    }

    /** The one address of this page, if it was asked for under another. */
    public PageAnswer canonical(String path) {
        canonical = path;
        return this;
    }

    /** The same page in another language. */
    public PageAnswer alternate(String language, String path) {
        alternates.put(language, path);
        return this;
    }

    /** An Atom feed that follows this page. */
    public PageAnswer feed(String address) {
        feed = address;
        return this;
    }

    /** What is shown where somebody shares its address: a picture of this site, 1200 points wide where there is one. */
    public PageAnswer picture(String path) {
        picture = path;
        return this;
    }

    /** The page tells of a refusal: it is drawn, and answered with that kind's status. */
    public PageAnswer as(Problem.Kind refusal) {
        kind = refusal;
        return this;
    }

    /** The same bytes for every visitor until an event that changes pages. Never for pages with somebody's data. */
    public PageAnswer cacheable() {
        cacheable = true;
        return this;
    }

    /** Search engines stay away; also for every page that is not cacheable. */
    public PageAnswer notIndexed() {
        indexed = false;
        return this;
    }

    /**
     * Whoever has the address may see it, and nobody else shall learn the address: never kept or indexed, named to no other
     * site, and shown in a frame by this site alone.
     */
    public PageAnswer secret() {
        secret = true;
        return this;
    }

    /** When what it shows last changed. */
    public PageAnswer changedAt(Instant moment) {
        changedAt = moment;
        return this;
    }

    /** Sets a cookie that only this module gets back. Such a page is not kept, whatever it says of itself. */
    public PageAnswer cookie(String name, String value, Duration life) {
        cookies.add(new Cookie(name, value, life));
        return this;
    }

    /** Empty for a redirect and for a file. */
    public Optional<String> template() {
        return Optional.ofNullable(template);
    }

    /** Present for a redirect only. */
    public Optional<String> location() {
        return Optional.ofNullable(location);
    }

    /** Present for a file only. */
    public Optional<File> file() {
        return Optional.ofNullable(file);
    }

    /** Under which name a file is saved; empty for one that is shown, and for a page. */
    public Optional<String> saved() {
        return Optional.ofNullable(saved);
    }

    /** Whether whoever kept the old address may forget it. */
    public boolean isPermanent() {
        return permanent;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public Map<String, String> alternates() {
        return alternates;
    }

    public List<Cookie> cookies() {
        return cookies;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public Optional<String> canonical() {
        return Optional.ofNullable(canonical);
    }

    public Optional<String> feed() {
        return Optional.ofNullable(feed);
    }

    public Optional<String> picture() {
        return Optional.ofNullable(picture);
    }

    public Optional<Problem.Kind> kind() {
        return Optional.ofNullable(kind);
    }

    public boolean isCacheable() {
        return cacheable && !secret;
    }

    public boolean isSecret() {
        return secret;
    }

    public boolean isIndexed() {
        return indexed && isCacheable();
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }
}
