package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The theme with which this site is drawn now.
 *
 * <p>With the setting {@code site.theme.reload} a changed folder becomes the theme within a second; a theme that is broken
 * does not replace one that works.
 */
@ApplicationScoped
public class Themes {

    public static final String RELOAD = "site.theme.reload";

    private static final Logger LOG = System.getLogger(Themes.class.getName());
    private static final String BASE = "base";

    @Inject
    @ConfigProperty(name = "platform.themes.dir")
    Path folder;

    @Inject
    @ConfigProperty(name = "platform.theme", defaultValue = BASE)
    String name;

    @Inject
    @ConfigProperty(name = RELOAD, defaultValue = "false")
    boolean reloads;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    @Inject
    Config config;

    @Resource
    ManagedScheduledExecutorService threads;

    volatile Theme current;
    private ScheduledFuture<?> watch;
    private long stamp;

    /** Reads the theme; falls back to {@code base} where the chosen one is broken, so that the site is there. */
    public void open() {
        stamp = stamp();
        try {
            current = read(name);
        } catch (ThemeFault e) {
            if (name.equals(BASE)) {
                throw e;
            }
            LOG.log(Level.ERROR, "The site is drawn with theme 'base', because: " + e.getMessage());
            current = read(BASE);
        }
        if (reloads) {
            watch = threads.scheduleWithFixedDelay(this::reload, 1, 1, TimeUnit.SECONDS);
        }
    }

    public void close() {
        if (watch != null) {
            watch.cancel(true);
        }
    }

    public Theme current() {
        return current;
    }

    void reload() {
        long now = stamp();
        if (now == stamp) {
            return;
        }
        stamp = now;
        try {
            current = read(name);
            LOG.log(Level.INFO, "Theme '" + name + "' has changed and is in use");
        } catch (ThemeFault e) {
            LOG.log(Level.ERROR, "The theme stays as it was, because: " + e.getMessage());
        }
    }

    private Theme read(String theme) {
        if (!theme.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new ThemeFault("platform.theme is '" + theme + "', which is not the name of a theme");
        }
        ThemeFiles base = new ThemeFolder(folder.resolve(BASE)).read();
        ThemeFiles files = theme.equals(BASE)
                ? base
                : new ThemeFolder(folder.resolve(theme)).read().over(base);
        return new Theme(files, publicUrl, key -> configured(theme, key));
    }

    private Optional<String> configured(String theme, String key) {
        return config.getOptionalValue("theme." + theme + "." + key, String.class);
    }

    private long stamp() {
        try {
            return new ThemeFolder(folder).stamp();
        } catch (ThemeFault e) {
            return 0;
        }
    }
}
