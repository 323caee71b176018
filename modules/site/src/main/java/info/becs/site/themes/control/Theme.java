package info.becs.site.themes.control;

import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.Messages;
import info.becs.site.themes.entity.SettingValues;
import info.becs.site.themes.entity.Stylesheet;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.site.themes.entity.ThemeInfo;
import info.becs.site.themes.entity.ThemeSetting;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.SpiVersion;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One version of a theme, read, checked and compiled. Never changes: a changed folder becomes another theme. */
public final class Theme {

    private final ThemeInfo info;
    private final ThemeFiles files;
    private final Messages messages;
    private final Assets assets;
    private final PebbleEngine engine;
    private final SettingValues settings;
    private final boolean preview;

    /**
     * @param publicUrl where this installation is reached, without a slash at its end
     * @param fixed what the operator has said of a setting
     * @param chosen values of settings that staff have chosen
     * @throws ThemeFault that names the file and the cure
     */
    public Theme(
            ThemeFiles files, String publicUrl, Function<String, Optional<String>> fixed, Map<String, Text> chosen) {
        this.files = files;
        var json = new ThemeJson(files);
        info = json.info();
        suits();
        TemplateLint.check(files);
        StyleLint.check(files);
        PictureLint.check(files);
        messages = json.messages();
        assets = new Assets(files);
        info.settings().forEach(this::requireGoodStandard);
        settings = new SettingValues(info.settings(), fixed, chosen, assets::isPicture);
        engine = Lockdown.engine(new MapLoader(files), new Functions(messages, assets, stylesheets(), publicUrl));
        templates().forEach(this::compile);
        preview = false;
    }

    private Theme(Theme same) {
        info = same.info;
        files = same.files;
        messages = same.messages;
        assets = same.assets;
        engine = same.engine;
        settings = same.settings;
        preview = true;
    }

    /** The same, on pages that say that they are a preview. */
    Theme preview() {
        return new Theme(this);
    }

    public boolean isPreview() {
        return preview;
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

    private void requireGoodStandard(ThemeSetting setting) {
        setting.fault(setting.standard(), assets::isPicture).ifPresent(fault -> {
            throw new ThemeFault("Theme '" + files.name() + "': theme.json: the default of setting '" + setting.key()
                    + "' cannot be used. " + fault.en());
        });
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
                        files.require(Stylesheet.MAIN) + files.text("theme.css").orElse("") + settings.css()));
        return all;
    }

    private void compile(String template) {
        try {
            engine.getTemplate(template);
        } catch (RuntimeException | StackOverflowError e) {
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

    /** Its settings with their values. */
    public SettingValues settings() {
        return settings;
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
        scope.put("settings", settings.facts(locale));
        scope.put(Draw.NAME, draw);
        var page = new BoundedWriter(draw);
        try {
            engine.getTemplate(template).evaluate(page, scope, locale);
        } catch (RuntimeException | StackOverflowError | IOException e) {
            // Of its own accord the engine throws ClassCastException and its like where a template mixes up types.
            throw new ThemeFault("Theme '" + files.name() + "' cannot draw " + template + ": " + e.getMessage(), e);
        }
        var drawn = new Drawn(page.toString(), List.copyOf(draw.styles()));
        return preview ? PreviewBar.on(drawn, locale) : drawn;
    }
}
