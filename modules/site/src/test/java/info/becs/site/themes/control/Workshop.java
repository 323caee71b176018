package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFiles;
import info.becs.spi.Text;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes small themes for tests: what a theme must have, and the files that the test is about. */
public final class Workshop {

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> configured = new HashMap<>();
    private final Map<String, Text> chosen = new HashMap<>();

    public Workshop() {
        with("theme.json", "{\"name\": \"test\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}");
        with("style.css", "p { color: red; }");
    }

    public Workshop with(String path, String text) {
        files.put(path, text);
        return this;
    }

    public Workshop configured(String key, String value) {
        configured.put(key, value);
        return this;
    }

    /** What staff have chosen for a setting. */
    public Workshop chosen(String key, String value) {
        chosen.put(key, Text.same(value));
        return this;
    }

    public Workshop words(String key, Text text) {
        with("locales/bn.json", "{\"" + key + "\": \"" + text.bn() + "\"}");
        return with("locales/en.json", "{\"" + key + "\": \"" + text.en() + "\"}");
    }

    ThemeFiles files() {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new ThemeFiles("test", bytes);
    }

    public Theme theme() {
        return new Theme(files(), "https://example.org", key -> Optional.ofNullable(configured.get(key)), chosen);
    }

    /** The same, on pages that say that they are a preview. */
    public Theme preview() {
        return theme().preview();
    }

    /** Draws one template with these facts, in English. */
    static String draw(String template, Map<String, Object> facts) {
        return new Workshop()
                .with("page.html", template)
                .theme()
                .draw("page", facts, Locale.ENGLISH)
                .html();
    }

    static String draw(String template) {
        return draw(template, Map.of());
    }

    /** The theme as the site has it. */
    public static Themes hung(Theme theme) {
        var themes = new Themes();
        themes.current = theme;
        return themes;
    }
}
