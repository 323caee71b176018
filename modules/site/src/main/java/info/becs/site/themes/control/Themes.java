package info.becs.site.themes.control;

import info.becs.site.themes.control.KeptLooks.Kept;
import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.ThemeFault;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * How it is changed without a failed request
 *
 * The new theme is read and compiled beside the old one, and then one reference is exchanged: a page that is being drawn
 * goes on with the theme with which it began. The last few stay at hand for their pictures, because pages drawn with them are
 * still open in browsers. A step counts only if its number is higher, so that it does not matter in which order a node hears.
 */
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
    private static final int WORN_BEFORE = 4;

    @Inject
    Wardrobe wardrobe;

    @Inject
    KeptLooks kept;

    @Inject
    @ConfigProperty(name = "platform.theme", defaultValue = Wardrobe.BASE)
    String name;

    @Inject
    @ConfigProperty(name = RELOAD, defaultValue = "false")
    boolean reloads;

    @Resource
    ManagedScheduledExecutorService threads;

    volatile Theme current;
    private final List<Theme> before = new CopyOnWriteArrayList<>();
    private long number = -1;
    private ScheduledFuture<?> watch;
    private long stamp;

    /** Reads the theme; falls back to {@code base} where the chosen one is broken, so that the site is there. */
    public void open() {
        stamp = wardrobe.stamp();
        Kept now = now();
        try {
            wear(now.number(), wardrobe.make(now.look(), now.zip()));
        } catch (ThemeFault e) {
            if (now.look().theme().equals(Wardrobe.BASE) && now.zip().isEmpty()) {
                throw e;
            }
            LOG.log(Level.ERROR, "The site is drawn with theme 'base', because: " + e.getMessage());
            wear(now.number(), wardrobe.make(Look.ofDisk(Wardrobe.BASE), Optional.empty()));
        }
        if (reloads) {
            watch = threads.scheduleWithFixedDelay(this::reload, 1, 1, TimeUnit.SECONDS);
        }
    }

    /** What staff have chosen; as long as they have not, what the operator says. */
    private Kept now() {
        return kept.newest().orElseGet(() -> new Kept(0, Look.ofDisk(name), Optional.empty(), Instant.MAX));
    }

    public void close() {
        if (watch != null) {
            watch.cancel(true);
        }
    }

    public Theme current() {
        return current;
    }

    /** The look that is in use as long as staff have chosen none. */
    public Look standard() {
        return Look.ofDisk(name);
    }

    /** Takes over what was chosen on another node, unless it is here already. */
    public void follow() {
        Kept now = now();
        if (now.number() <= number()) {
            return;
        }
        try {
            wear(now.number(), wardrobe.make(now.look(), now.zip()));
        } catch (ThemeFault e) {
            LOG.log(Level.ERROR, "The theme stays as it was, because: " + e.getMessage());
        }
    }

    private synchronized long number() {
        return number;
    }

    /** From now on everything is drawn with this one. */
    synchronized void wear(long step, Theme theme) {
        if (step < number) {
            return;
        }
        number = step;
        if (current != null) {
            before.add(0, current);
            while (before.size() > WORN_BEFORE) {
                before.remove(before.size() - 1);
            }
        }
        current = theme;
    }

    /** The files of whichever theme this address names, of those that were worn lately; else those of today's. */
    public Assets assets(String address) {
        return before.stream()
                .map(Theme::assets)
                .filter(assets -> assets.isCurrent(address))
                .findFirst()
                .orElseGet(() -> current.assets());
    }

    void reload() {
        long changed = wardrobe.stamp();
        if (changed == stamp) {
            return;
        }
        stamp = changed;
        try {
            Kept now = now();
            wear(now.number(), wardrobe.make(now.look(), now.zip()));
            LOG.log(Level.INFO, "Theme '" + now.look().theme() + "' has changed and is in use");
        } catch (ThemeFault e) {
            LOG.log(Level.ERROR, "The theme stays as it was, because: " + e.getMessage());
        }
    }
}
