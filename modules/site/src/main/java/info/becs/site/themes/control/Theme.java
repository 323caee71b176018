package info.becs.site.themes.control;

import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.Messages;
import info.becs.site.themes.entity.SettingType;
import info.becs.site.themes.entity.Stylesheet;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.site.themes.entity.ThemeInfo;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.SpiVersion;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One version of a theme, read, checked and compiled. Never changes: a changed folder becomes another theme. */
public final class Theme {

    private final ThemeInfo info;
    private final ThemeFiles files;
    private final Messages messages;
    private final Assets assets;
    private final PebbleEngine engine;
    private final Map<String, Text> settings = new TreeMap<>();

    /**
     * @param publicUrl where this installation is reached, without a slash at its end
     * @param configured value of a setting that whoever runs the site has chosen
     * @throws ThemeFault that names the file and the cure
     */
    public Theme(ThemeFiles files, String publicUrl, Function<String, Optional<String>> configured) {
        this.files = files;
        var json = new ThemeJson(files);
        info = json.info();
        suits();
        TemplateLint.check(files);
        messages = json.messages();
        assets = new Assets(files);
        info.settings().forEach(s -> settings.put(s.key(), value(s, configured)));
        engine = Lockdown.engine(new MapLoader(files), new Functions(messages, assets, stylesheets(), publicUrl));
        templates().forEach(this::compile);
    }

    private void suits() {
        try {
            SpiVersion.require(info.name(), info.platform());
        } catch (Problem p) {
            throw new ThemeFault(
                    "Theme '" + info.name() + "' is for platform " + info.platform() + ", this one is "
                            + SpiVersion.OFFERED + ". Take a version of the theme that was made for it.",
                    p);
        }
    }

    private Text value(ThemeInfo.Setting setting, Function<String, Optional<String>> configured) {
        return configured
                .apply(setting.key())
                .map(chosen -> {
                    if (!setting.type().allows(chosen)) {
                        throw new ThemeFault("The configured value of theme setting '" + setting.key() + "' is not a "
                                + setting.type().name().toLowerCase(Locale.ROOT));
                    }
                    return Text.same(chosen);
                })
                .orElse(setting.standard());
    }

    /** Every style file by its name; what {@code theme.css} says is added to the one that every page has. */
    private Map<String, Stylesheet> stylesheets() {
        var all = new HashMap<String, Stylesheet>();
        files.paths("", ".css")
                .filter(path -> path.indexOf('/') < 0)
                .forEach(path -> all.put(path, Stylesheet.compact(files.require(path))));
        all.put(
                Stylesheet.MAIN,
                Stylesheet.compact(
                        files.require(Stylesheet.MAIN) + files.text("theme.css").orElse("")));
        return all;
    }

    private void compile(String template) {
        try {
            engine.getTemplate(template);
        } catch (PebbleException | StackOverflowError e) {
            throw new ThemeFault(
                    "Theme '" + files.name() + "': " + template + " cannot be compiled: " + e.getMessage(), e);
        }
    }

    public String name() {
        return files.name();
    }

    public ThemeInfo info() {
        return info;
    }

    public Assets assets() {
        return assets;
    }

    public Messages messages() {
        return messages;
    }

    /** Names of all templates, as pages ask for them: {@code news/article}. */
    public List<String> templates() {
        return files.paths("", ".html")
                .map(path -> path.substring(0, path.length() - ".html".length()))
                .toList();
    }

    public boolean has(String template) {
        return files.bytes(template + ".html").isPresent();
    }

    public String word(String key, Locale locale) {
        return messages.text(key, locale, List.of());
    }

    /**
     * Draws a page.
     *
     * @throws ThemeFault if the template fails, or wants more than a page may cost
     */
    public Drawn draw(String template, Map<String, Object> facts, Locale locale) {
        var draw = new Draw(locale);
        var scope = new HashMap<>(facts);
        scope.put("lang", locale.getLanguage());
        scope.put("settings", settings(locale));
        scope.put(Draw.NAME, draw);
        var page = new BoundedWriter(draw);
        try {
            engine.getTemplate(template).evaluate(page, scope, locale);
        } catch (PebbleException | Overrun | StackOverflowError | IOException e) {
            throw new ThemeFault("Theme '" + files.name() + "' cannot draw " + template + ": " + e.getMessage(), e);
        }
        return new Drawn(page.toString(), List.copyOf(draw.styles()));
    }

    private Map<String, Object> settings(Locale locale) {
        var values = new HashMap<String, Object>();
        info.settings().forEach(s -> {
            String value = settings.get(s.key()).in(locale);
            values.put(s.key(), s.type() == SettingType.SWITCH ? (Object) Boolean.valueOf(value) : value);
        });
        return values;
    }
}
