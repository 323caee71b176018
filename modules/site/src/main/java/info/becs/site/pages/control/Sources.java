package info.becs.site.pages.control;

import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/** The modules that have pages now, and which of them answers an address. */
@ApplicationScoped
public class Sources {

    private static final Logger LOG = System.getLogger(Sources.class.getName());

    private record Now(long generation, Map<String, Provided<PageSource>> byWord, List<Provided<PageSource>> all) {}

    private final Switchboard switchboard;
    private final Roots roots = new Roots();
    private final Set<ModuleHandle> refused = Collections.newSetFromMap(new WeakHashMap<>());
    private volatile Now now = new Now(-1, Map.of(), List.of());

    public Sources() {
        this(Switchboard.live());
    }

    Sources(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    /** Grows whenever a page may look different. */
    public long generation() {
        return switchboard.generation();
    }

    /** All that are open, in the order of their names. */
    List<Provided<PageSource>> all() {
        return current().all();
    }

    /** Who answers addresses with this first word. */
    Optional<Provided<PageSource>> at(String word) {
        return Optional.ofNullable(current().byWord().get(word));
    }

    /** Why nobody answers addresses with this first word, if it belongs to a module that is here and closed. */
    Optional<Problem> closedAt(String word) {
        return closed(roots.owner(word).orElse(word));
    }

    /** Why a module is closed; empty if it is open or not here at all. */
    Optional<Problem> closed(String module) {
        Optional<Problem> reason = Optional.empty();
        for (ModuleHandle handle : switchboard.modules()) {
            if (handle.id().equals(module) && !handle.isGone()) {
                try {
                    switchboard.enter(handle, "PageSource").close();
                    return Optional.empty();
                } catch (Problem closed) {
                    reason = Optional.of(closed);
                }
            }
        }
        return reason;
    }

    /** Whether there is a core that lets anybody be called. */
    boolean isStarting() {
        return switchboard.modules().stream().noneMatch(switchboard::isOpen);
    }

    private Now current() {
        long generation = switchboard.generation();
        Now known = now;
        return known.generation() == generation ? known : refreshed(generation);
    }

    private synchronized Now refreshed(long generation) {
        if (now.generation() >= generation) {
            return now;
        }
        roots.keepOnly(switchboard.modules().stream().map(ModuleHandle::id).collect(Collectors.toSet()));
        var byWord = new HashMap<String, Provided<PageSource>>();
        var all = new ArrayList<Provided<PageSource>>();
        for (Provided<PageSource> source : switchboard.all(PageSource.class)) {
            Set<String> words = words(source);
            if (mayHave(source.module(), words)) {
                words.forEach(word -> byWord.put(word, source));
                all.add(source);
            }
        }
        now = new Now(generation, Map.copyOf(byWord), List.copyOf(all));
        return now;
    }

    private static Set<String> words(Provided<PageSource> source) {
        try {
            return new HashSet<>(source.capability().roots());
        } catch (RuntimeException | LinkageError e) {
            // The core has heard of it already; the module's pages come back with its next change.
            LOG.log(Level.WARNING, () -> "Module " + source.module() + " does not say which addresses it answers", e);
            return Set.of();
        }
    }

    private boolean mayHave(String module, Set<String> words) {
        Optional<Problem> conflict = roots.claim(module, words);
        conflict.ifPresent(problem -> switchboard.modules().stream()
                .filter(handle -> handle.id().equals(module) && refused.add(handle))
                .forEach(handle -> {
                    LOG.log(Level.ERROR, problem::getMessage);
                    switchboard.failed(handle, problem);
                }));
        return conflict.isEmpty();
    }
}
