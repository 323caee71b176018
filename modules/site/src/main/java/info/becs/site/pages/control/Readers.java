package info.becs.site.pages.control;

import info.becs.kit.settings.Settings;
import info.becs.site.pages.entity.Address;
import info.becs.site.pages.entity.SeenOnce;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/*
 * Counting without knowing
 *
 * No cookie, no address kept: SeenOnce remembers one bit for each reader of each page, under a secret that is thrown away
 * after half an hour. The counts wait in memory for at most a minute of readers and are handed to the modules whose pages
 * they are; what a node that stops has not handed on is lost, and nobody misses it.
 */
/** How many have read which page. */
@ApplicationScoped
public class Readers {

    private static final Logger LOG = System.getLogger(Readers.class.getName());
    private static final int MOST_PAGES = 10_000;
    private static final Setting PAUSE = Setting.number(
                    "site.readers.seconds",
                    60,
                    Text.of(
                            "কত সেকেন্ড পরপর পাঠকের সংখ্যা মডিউলকে জানানো হবে",
                            "Seconds after which modules are told how many have read their pages"))
            .between(0, 3_600)
            .changeable();
    private static final long WINDOW = Duration.ofMinutes(30).toMillis();

    @Inject
    Sources sources;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    private final ConcurrentHashMap<String, Integer> counted = new ConcurrentHashMap<>();
    private final AtomicLong handedOn = new AtomicLong();
    private volatile SeenOnce seen = SeenOnce.since(0);

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(PAUSE);
    }

    /**
     * Somebody has been sent a page.
     *
     * @param uri as it came over the wire, without the query
     * @param reader whatever tells readers apart for half an hour; it is not kept
     * @param human asked only where nobody of that sort has seen the page
     */
    public void saw(String uri, String reader, BooleanSupplier human) {
        long now = clock.millis();
        if (now - seen.began() > WINDOW) {
            seen = SeenOnce.since(now);
        }
        if (seen.isFirst(uri, reader)
                && human.getAsBoolean()
                && (counted.size() < MOST_PAGES || counted.containsKey(uri))) {
            counted.merge(uri, 1, Integer::sum);
            handOnIfTimeHasCome(now);
        }
    }

    private void handOnIfTimeHasCome(long now) {
        long last = handedOn.get();
        if (last == 0) {
            handedOn.compareAndSet(0, now);
        } else if (now - last >= settings.number(PAUSE) * 1_000 && handedOn.compareAndSet(last, now)) {
            try {
                threads.execute(this::handOn);
            } catch (RejectedExecutionException e) {
                // The server is stopping.
            }
        }
    }

    void handOn() {
        var byWord = counted.keySet().stream()
                .map(Readers::there)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(each -> each.there().word()));
        byWord.forEach((word, seenThere) -> sources.at(word).ifPresent(source -> {
            var taken = new HashMap<Seen, Integer>();
            seenThere.forEach(each -> taken.put(each, counted.remove(each.uri())));
            var readers = new HashMap<String, Integer>();
            taken.forEach((each, times) -> readers.merge(each.there().path(), times, Integer::sum));
            try {
                source.capability().counted(readers);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.DEBUG, () -> "Readers of /" + word + " are counted later", e);
                taken.forEach((each, times) -> counted.merge(each.uri(), times, Integer::sum));
            }
        }));
    }

    private record Seen(String uri, Address there) {}

    private static Optional<Seen> there(String uri) {
        try {
            return Optional.of(new Seen(uri, Address.parse(uri)));
        } catch (Problem e) {
            // Not an address of a page that was drawn.
            return Optional.empty();
        }
    }
}
