package info.becs.spi.host;

import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import java.lang.ref.WeakReference;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One deployed version of a module, from the moment its WAR starts until it is gone.
 *
 * <p>The only thing through which the platform holds on to a module. After {@link #close} nothing of it is
 * held: the class loader only weakly, to see whether it really goes.
 *
 * @since 1.0
 */
public final class ModuleHandle {

    private static final int MOST_ADVICE = 5;

    private final ModuleInfo info;
    private final String version;
    private final String spiRange;
    private final String contextRoot;
    private final WeakReference<ClassLoader> loader;
    private final Deque<Registration> registrations = new ConcurrentLinkedDeque<>();
    private final List<Text> advice = new CopyOnWriteArrayList<>();
    private final List<Supplier<Optional<Text>>> advising = new CopyOnWriteArrayList<>();
    private volatile Module module;
    private volatile boolean ready;
    private volatile Throwable failure;
    private volatile boolean gone;

    ModuleHandle(
            ModuleInfo info, String version, String spiRange, String contextRoot, Module module, ClassLoader loader) {
        this.info = info;
        this.version = version;
        this.spiRange = spiRange;
        this.contextRoot = contextRoot;
        this.module = module;
        this.loader = new WeakReference<>(loader);
    }

    public String id() {
        return info.id();
    }

    public ModuleInfo info() {
        return info;
    }

    public String version() {
        return version;
    }

    /** As in the manifest, for instance {@code [1.0,2)}. */
    public String spiRange() {
        return spiRange;
    }

    /** Where its own servlets answer, for instance {@code /api/news}. */
    public String contextRoot() {
        return contextRoot;
    }

    /** Empty once it is gone. */
    public Optional<Module> module() {
        return Optional.ofNullable(module);
    }

    public boolean isReady() {
        return ready && !gone;
    }

    /** Why it could not start, also for a host that comes later. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    public boolean isGone() {
        return gone;
    }

    /** What its operator should mend. */
    public List<Text> advice() {
        return Stream.concat(advice.stream(), advising.stream().flatMap(ModuleHandle::said))
                .limit(MOST_ADVICE)
                .toList();
    }

    private static Stream<Text> said(Supplier<Optional<Text>> advising) {
        try {
            return advising.get().stream();
        } catch (RuntimeException e) {
            return Stream.empty();
        }
    }

    /** For the search for what a module left behind. */
    public WeakReference<ClassLoader> loader() {
        return loader;
    }

    void ready() {
        ready = true;
    }

    void failed(Throwable cause) {
        failure = cause;
    }

    /** Said by the module itself; more than five would not be read. */
    public void advise(Text text) {
        if (advice.size() < MOST_ADVICE) {
            advice.add(text);
        }
    }

    /** Asked each time, as long as the module is there. */
    public Registration advise(Supplier<Optional<Text>> now) {
        advising.add(now);
        Registration registration = () -> advising.remove(now);
        keep(registration);
        return registration;
    }

    void keep(Registration registration) {
        registrations.push(registration);
        if (gone) {
            registration.close();
        }
    }

    void close() {
        gone = true;
        module = null;
        failure = null;
        while (!registrations.isEmpty()) {
            registrations.pop().close();
        }
    }

    @Override
    public String toString() {
        return info.id() + " " + version;
    }
}
