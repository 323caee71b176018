package info.becs.core.modules.control;

import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** Threads that modules made themselves: too many while they run, any at all after they left. */
@ApplicationScoped
public class Threads {

    private static final int MOST = 32;

    /** A module that has gone, and the loader that should be gone too. */
    private record Left(String module, WeakReference<ClassLoader> loader) {}

    private final List<Left> left = new CopyOnWriteArrayList<>();

    /** Modules that keep more threads of their own than is sane, each with the sentence. */
    Map<String, Text> ofOpenModules() {
        var verdicts = new HashMap<String, Text>();
        for (ModuleHandle module : Switchboard.live().modules()) {
            Set<String> own = namesOf(module.loader());
            if (own.size() > MOST) {
                verdicts.put(
                        module.id(),
                        Text.of("{0}টি নিজস্ব থ্রেড চালাচ্ছে।", "It keeps {0} threads of its own; {1} are allowed.")
                                .with(own.size(), MOST));
            }
        }
        return verdicts;
    }

    void left(ModuleHandle module) {
        left.add(new Left(module.id(), module.loader()));
    }

    /** Module → names of threads that still run although it was taken away. */
    public Map<String, Set<String>> leftBehind() {
        var found = new HashMap<String, Set<String>>();
        left.removeIf(l -> l.loader().get() == null);
        for (Left one : left) {
            Set<String> names = namesOf(one.loader());
            if (!names.isEmpty()) {
                found.computeIfAbsent(one.module(), m -> new TreeSet<>()).addAll(names);
            }
        }
        return found;
    }

    /** Threads whose class or context loader is the module's, except those that the server lends. */
    private static Set<String> namesOf(WeakReference<ClassLoader> reference) {
        ClassLoader loader = reference.get();
        var names = new TreeSet<String>();
        if (loader == null) {
            return names;
        }
        var all = new ArrayList<>(Thread.getAllStackTraces().keySet());
        for (Thread thread : all) {
            boolean own = thread.getClass().getClassLoader() == loader;
            boolean lent = thread.getName().startsWith("Default Executor")
                    || thread.getName().startsWith("Scheduled Executor");
            if (own || (thread.getContextClassLoader() == loader && !lent)) {
                names.add(thread.getName() + "#" + thread.getId());
            }
        }
        return names;
    }
}
