package info.becs.core.modules.control;

import info.becs.core.modules.entity.InstalledModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the cluster has decided about modules, as this node knows it.
 *
 * <p>A reading takes a moment. What was decided here meanwhile is newer than what it brings, so it is read once more.
 */
final class Decisions {

    private final Map<String, InstalledModule> known = new ConcurrentHashMap<>();
    private long followed;

    /** Takes over what is read; whether it is other than what was known. */
    boolean refresh(Supplier<List<InstalledModule>> reading) {
        while (true) {
            long before = followed();
            List<InstalledModule> read = reading.get();
            synchronized (this) {
                if (followed == before) {
                    return takeOver(read);
                }
            }
        }
    }

    private boolean takeOver(List<InstalledModule> read) {
        boolean changed =
                known.keySet().retainAll(read.stream().map(InstalledModule::id).collect(Collectors.toSet()));
        for (InstalledModule module : read) {
            InstalledModule before = known.put(module.id(), module);
            changed |= before == null || before.revision() != module.revision();
        }
        return changed;
    }

    /** Takes over what was just committed here. */
    synchronized void follow(InstalledModule module) {
        followed++;
        known.put(module.id(), module);
    }

    private synchronized long followed() {
        return followed;
    }

    /** Null for a module that nobody knows. */
    InstalledModule get(String id) {
        return known.get(id);
    }

    Collection<InstalledModule> all() {
        return known.values();
    }
}
