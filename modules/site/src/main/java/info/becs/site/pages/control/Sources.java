package info.becs.site.pages.control;

import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules that have pages now, and which of them answers an address. */
@ApplicationScoped
public class Sources {

    private static final Logger LOG = System.getLogger(Sources.class.getName());

    private record Now(long generation, Map<String, Provided<PageSource>> byWord, List<Provided<PageSource>> all) {}

    private final Switchboard switchboard;
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
        Set<ModuleHandle> claiming = switchboard.claiming(word);
        // A module that could not start has claimed nothing; most answer under their own name.
        return claiming.isEmpty() ? closed(word) : reason(claiming);
    }

    /** Why a module is closed; empty if it is open or not here at all. */
    Optional<Problem> closed(String module) {
        return reason(switchboard.modules().stream()
                .filter(handle -> handle.id().equals(module))
                .toList());
    }

    private Optional<Problem> reason(Collection<ModuleHandle> versions) {
        Optional<Problem> reason = Optional.empty();
        for (ModuleHandle version : versions) {
            try {
                switchboard.enter(version, "PageSource").close();
                return Optional.empty();
            } catch (Problem closed) {
                reason = Optional.of(closed);
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
        var byWord = new HashMap<String, Provided<PageSource>>();
        List<Provided<PageSource>> all = switchboard.all(PageSource.class);
        all.forEach(source -> words(source).forEach(word -> byWord.put(word, source)));
        now = new Now(generation, Map.copyOf(byWord), List.copyOf(all));
        return now;
    }

    private static Set<String> words(Provided<PageSource> source) {
        try {
            return source.capability().roots();
        } catch (RuntimeException | LinkageError e) {
            // The core has heard of it already; the module's pages come back with its next change.
            LOG.log(Level.WARNING, () -> "Module " + source.module() + " does not say which addresses it answers", e);
            return Set.of();
        }
    }
}
