package info.becs.site.themes.control;

import info.becs.site.themes.entity.Link;
import info.becs.site.themes.entity.Messages;
import info.becs.site.themes.entity.Stylesheet;
import info.becs.site.themes.entity.ThemeFault;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What a template may call.
 *
 * <pre>
 * t('news.more')        a text of the theme in the reader's language; t('news.from', date) fills {0}
 * link('/news')         an address of this site in the reader's language, or in that of link('/news', 'en')
 * absolute('/news')     the same with the name of the server, for those who read it elsewhere
 * asset('logo.svg')     the address of a file of the theme
 * stylesheet()          style.css and theme.css, in the page
 * stylesheet('x.css')   another style file of the theme, in the page
 * style(conditions)     further rules, in the page
 * range(1, 5)           1 2 3 4 5
 * article_data(title, lead, published, changed, path, picture)   says to machines that this page is an article (JSON-LD)
 * image(picture, sizes, first, decoration)   a picture of a module; sizes says how wide it is drawn, as in HTML
 * </pre>
 */
final class Functions {

    private static final int LONGEST_RANGE = 500;
    private static final List<String> PLACES = List.of("a", "b", "c", "d");

    private final Messages messages;
    private final Assets assets;
    private final Map<String, Stylesheet> stylesheets;
    private final String publicUrl;

    Functions(Messages messages, Assets assets, Map<String, Stylesheet> stylesheets, String publicUrl) {
        this.messages = messages;
        this.assets = assets;
        this.stylesheets = stylesheets;
        this.publicUrl = publicUrl;
    }

    Map<String, Function> byName() {
        return Map.of(
                "t", new Named(List.of("key", "a", "b", "c", "d"), this::translated),
                "link", new Named(List.of("path", "language"), Functions::link),
                "absolute",
                        new Named(
                                List.of("path", "language"), (call, draw) -> publicUrl + Link.ascii(link(call, draw))),
                "asset", new Named(List.of("name"), (call, draw) -> assets.address(call.text("name"))),
                "stylesheet", new Named(List.of("name"), this::stylesheet),
                "article_data",
                        new Named(
                                List.of("title", "lead", "published", "changed", "path", "picture"), this::articleData),
                "image", new Named(List.of("picture", "sizes", "first", "decoration"), Functions::image),
                "style", new Named(List.of("rules"), this::style),
                "range",
                        new Named(
                                List.of("start", "end"),
                                (call, draw) -> range(call.number("start"), call.number("end"))));
    }

    private Object translated(Call call, Draw draw) {
        draw.step();
        var values = new ArrayList<String>();
        PLACES.stream().filter(call.arguments()::containsKey).forEach(place -> values.add(call.text(place)));
        String text = messages.text(call.text("key"), draw.locale(), values);
        if (text.length() > Draw.LONGEST_TEXT) {
            throw new Overrun("fills a word up to more than " + Draw.LONGEST_TEXT + " characters");
        }
        return text;
    }

    private static String link(Call call, Draw draw) {
        String language = call.text("language");
        return Link.of(call.text("path"), language.isEmpty() ? draw.locale() : Locale.forLanguageTag(language));
    }

    private Object articleData(Call call, Draw draw) {
        String address = publicUrl + Link.ascii(Link.of(call.text("path"), draw.locale()));
        String picture = call.text("picture");
        return new ArticleData(address, messages.text("site.name", draw.locale(), List.of()), draw.locale())
                .picture(picture.isEmpty() ? "" : publicUrl + Link.ascii(picture))
                .markup(call.text("title"), call.text("lead"), call.text("published"), call.text("changed"));
    }

    private static Object image(Call call, Draw draw) {
        draw.step();
        return PictureMarkup.of(
                call.arguments().get("picture"), call.text("sizes"), call.isSo("first"), call.isSo("decoration"));
    }

    private Object stylesheet(Call call, Draw draw) {
        String name = call.arguments().containsKey("name") ? call.text("name") : Stylesheet.MAIN;
        Stylesheet styles = stylesheets.get(name);
        if (styles == null) {
            throw new ThemeFault("There is no style file " + name + " in this theme");
        }
        return inPage(styles, draw);
    }

    private Object style(Call call, Draw draw) {
        if (!(call.arguments().get("rules") instanceof List<?> rules) || rules.isEmpty()) {
            return "";
        }
        var css = new StringBuilder();
        rules.forEach(rule -> css.append(rule).append('\n'));
        if (css.length() > Draw.LONGEST_TEXT
                || css.indexOf("<") >= 0
                || css.indexOf("url(") >= 0
                || css.indexOf("@import") >= 0) {
            throw new Overrun("puts a style into the page that is too long, or loads something");
        }
        return inPage(Stylesheet.of(css.toString()), draw);
    }

    private static Object inPage(Stylesheet styles, Draw draw) {
        draw.styles().add(styles.hash());
        return new SafeString(styles.markup());
    }

    private static Object range(long start, long end) {
        if (end - start >= LONGEST_RANGE || end - start < 0 && end > start) {
            throw new Overrun("asks for a range of more than " + LONGEST_RANGE);
        }
        return LongStream.rangeClosed(start, end).boxed().toList();
    }

    /** The arguments of one call. */
    private record Call(Map<String, Object> arguments, PebbleTemplate self, int line) {

        String text(String name) {
            return Scalars.text(arguments.get(name), "given to a function", self, line);
        }

        boolean isSo(String name) {
            return Boolean.TRUE.equals(arguments.get(name));
        }

        long number(String name) {
            return arguments.get(name) instanceof Number number ? number.longValue() : 0;
        }
    }

    private interface Body {
        Object of(Call call, Draw draw);
    }

    private record Named(List<String> argumentNames, Body body) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return argumentNames;
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            return body.of(new Call(new LinkedHashMap<>(arguments), self, line), Draw.of(context));
        }
    }
}
