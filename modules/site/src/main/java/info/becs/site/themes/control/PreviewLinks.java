package info.becs.site.themes.control;

import info.becs.kit.text.SecretCode;
import info.becs.site.themes.control.KeptLooks.Kept;
import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.Preview;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Secret links that show the real pages in another look, to whoever has one and to nobody else, for a while. */
@ApplicationScoped
public class PreviewLinks {

    private static final Logger LOG = System.getLogger(PreviewLinks.class.getName());
    /** Addresses of links begin so. */
    public static final String START = "/preview/";

    /** Leads out of a preview. */
    public static final String END = START + "end";

    private static final int MOST_AT_HAND = 8;

    /** A theme to draw with until then. */
    public record Shown(Theme theme, Instant until) {}

    @Inject
    Previews previews;

    @Inject
    KeptLooks kept;

    @Inject
    Wardrobe wardrobe;

    @Inject
    Clock clock;

    private final Map<String, Shown> atHand = new LinkedHashMap<>(16, 0.75f, true);

    /** Where the link with this code leads. */
    public static String address(String code) {
        return START + code;
    }

    /** Makes one; the code is told once and kept nowhere. In the caller's transaction. */
    public String make(Look look, Duration life, PersonId by) {
        var code = SecretCode.make();
        Instant now = clock.instant();
        previews.removeExpired(now);
        previews.add(new Preview(code.digest(), look, by, now.plus(life)));
        return code.text();
    }

    /** What this code shows; empty where it is over or none. */
    public Optional<Shown> find(String code) {
        return SecretCode.of(code)
                .map(SecretCode::digest)
                .flatMap(digest -> atHand(digest).or(() -> load(digest)))
                .filter(each -> each.until().isAfter(clock.instant()));
    }

    private Optional<Shown> atHand(String digest) {
        synchronized (atHand) {
            return Optional.ofNullable(atHand.get(digest));
        }
    }

    private Optional<Shown> load(String digest) {
        return kept.preview(digest).flatMap(this::made).map(shown -> {
            synchronized (atHand) {
                atHand.put(digest, shown);
                Iterator<String> eldest = atHand.keySet().iterator();
                while (atHand.size() > MOST_AT_HAND) {
                    eldest.next();
                    eldest.remove();
                }
            }
            return shown;
        });
    }

    private Optional<Shown> made(Kept preview) {
        try {
            return Optional.of(
                    new Shown(wardrobe.make(preview.look(), preview.zip()).preview(), preview.until()));
        } catch (ThemeFault e) {
            LOG.log(Level.WARNING, "A preview cannot be shown: " + e.getMessage());
            return Optional.empty();
        }
    }
}
