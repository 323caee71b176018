package info.becs.news.boundary;

import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The way from the front page to a page, without either of them. */
final class Crumbs {

    private static final Text NEWS = Text.of("খবর", "News");

    private final Locale locale;
    private final List<Map<String, Object>> steps = new ArrayList<>();

    private Crumbs(Locale locale) {
        this.locale = locale;
    }

    static Crumbs in(Locale locale) {
        return new Crumbs(locale);
    }

    static Crumbs ofNews(Locale locale) {
        return in(locale).over(NEWS, "/news");
    }

    Crumbs over(Text name, String path) {
        return over(name.in(locale), path);
    }

    Crumbs over(String name, String path) {
        steps.add(Map.of("name", name, "path", path));
        return this;
    }

    List<Map<String, Object>> list() {
        return List.copyOf(steps);
    }
}
