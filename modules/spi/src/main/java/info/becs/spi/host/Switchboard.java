package info.becs.spi.host;

import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.events.Listener;
import info.becs.spi.pages.PageSource;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where the web applications of one server meet: who is here, what they offer, what they listen to.
 *
 * <p>One per JVM, because the SPI is loaded once. Modules do not use it; they are given a {@link
 * info.becs.spi.Platform} by the toolbox. It holds modules only through their {@link ModuleHandle}, and
 * decides nothing: who may be called is the {@link Host}'s decision.
 *
 * @since 1.0
 */
public final class Switchboard {

    private static final Switchboard LIVE = new Switchboard();

    private record Offer(ModuleHandle module, Class<?> type, Object implementation) {}

    private final List<ModuleHandle> modules = new CopyOnWriteArrayList<>();
    private final List<Offer> offers = new CopyOnWriteArrayList<>();
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Map<Class<?>, Object> liveProxies = new ConcurrentHashMap<>();
    private final Roots roots = new Roots();
    private final AtomicLong generation = new AtomicLong();
    private volatile Host host;
    private volatile Map<String, String> settings = Map.of();

    /** A switchboard of its own, for tests. */
    public Switchboard() {}

    /** The one of this server. */
    public static Switchboard live() {
        return LIVE;
    }

    // ---- the host ------------------------------------------------------------------------------------

    /** Makes this the host and tells it who is already here. */
    public synchronized Registration host(Host newHost) {
        host = newHost;
        for (ModuleHandle module : modules) {
            newHost.arrived(module);
            if (module.isReady()) {
                newHost.started(module);
            }
            module.failure().ifPresent(cause -> newHost.failed(module, cause));
        }
        changed();
        return () -> {
            if (host == newHost) {
                host = null;
                changed();
            }
        };
    }

    /**
     * Grows with every change after which a page may look different: a module came, went, opened or closed,
     * or content changed. Caches keep it in their key.
     */
    public long generation() {
        return generation.get();
    }

    /** Something was committed or opened or closed after which a page may look different. */
    public void changed() {
        generation.incrementAndGet();
    }

    // ---- settings -------------------------------------------------------------------------------------

    /** Said by the host: what staff have set, key → value, as of now. */
    public void settings(Map<String, String> all) {
        settings = Map.copyOf(all);
        changed();
    }

    /** What staff have set; every web application reads it as one of its sources of configuration. */
    public Map<String, String> settings() {
        return settings;
    }

    // ---- modules -------------------------------------------------------------------------------------

    /** A WAR has begun to start. */
    public synchronized ModuleHandle arrive(
            ModuleInfo info, String version, String spiRange, String contextRoot, Module module, ClassLoader loader) {
        var handle = new ModuleHandle(info, version, spiRange, contextRoot, module, loader);
        modules.add(handle);
        if (host != null) {
            host.arrived(handle);
        }
        return handle;
    }

    /** Its {@code start} has returned. */
    public synchronized void ready(ModuleHandle module) {
        module.ready();
        if (host != null) {
            host.started(module);
        }
        changed();
    }

    /** It could not start; it stays here, closed, until its WAR goes. */
    public synchronized void failed(ModuleHandle module, Throwable cause) {
        module.failed(cause);
        if (host != null) {
            host.failed(module, cause);
        }
        changed();
    }

    /** Closes everything that the module handed over, and forgets it. */
    public void leave(ModuleHandle module) {
        module.close();
        synchronized (this) {
            modules.remove(module);
            if (host != null) {
                host.left(module);
            }
        }
        changed();
    }

    public List<ModuleHandle> modules() {
        return List.copyOf(modules);
    }

    /** Whether this handle may be called now. */
    public boolean isOpen(ModuleHandle module) {
        Host now = host;
        return now != null && !module.isGone() && now.isOpen(module);
    }

    /** Lets one call into a module, or refuses with the sentence for whoever asked. */
    public Host.Call enter(ModuleHandle module, String operation) {
        Host now = host;
        if (now == null) {
            throw Problem.unavailable(
                    "platform.starting",
                    Text.of(
                            "সাইটটি চালু হচ্ছে। কয়েক সেকেন্ড পর আবার চেষ্টা করুন।",
                            "The site is starting. Try again in a few seconds."));
        }
        return now.enter(module, operation);
    }

    // ---- capabilities --------------------------------------------------------------------------------

    /**
     * Offers a capability.
     *
     * @throws IllegalArgumentException if the type is not an interface of the SPI
     * @throws Problem if it is a {@link PageSource} that claims the first word of another module's pages
     */
    public <T> Registration publish(ModuleHandle module, Class<T> type, T implementation) {
        if (!type.isInterface() || type.getClassLoader() != Switchboard.class.getClassLoader()) {
            throw new IllegalArgumentException("Module '" + module.id() + "' publishes " + type.getName()
                    + ", which is not an interface of the SPI. Capabilities are SPI interfaces, so that"
                    + " modules can come and go.");
        }
        Registration claim = implementation instanceof PageSource pages ? roots.claim(module, pages.roots()) : () -> {};
        var offer = new Offer(module, type, implementation);
        offers.add(offer);
        changed();
        Registration registration = () -> {
            if (offers.removeIf(o -> o == offer)) {
                claim.close();
                changed();
            }
        };
        module.keep(registration);
        return registration;
    }

    /** Whose pages begin with this word, whether open or not: one module, in one or more versions. */
    public Set<ModuleHandle> claiming(String word) {
        return roots.claiming(word);
    }

    /** First words of the pages of this version, whether it is open or not, in their order. */
    public Set<String> rootsOf(ModuleHandle module) {
        return roots.of(module);
    }

    /** As {@link info.becs.spi.Platform#find}. */
    public <T> Optional<T> find(Class<T> type) {
        return offer(type, null).map(o -> live(type));
    }

    /** As {@link info.becs.spi.Platform#all}; each stand-in is bound to its provider. */
    public <T> List<Provided<T>> all(Class<T> type) {
        var found = new ArrayList<Provided<T>>();
        for (Offer offer : offers) {
            if (offer.type() == type && isOpen(offer.module())) {
                found.add(new Provided<>(offer.module().id(), proxy(type, offer)));
            }
        }
        found.sort(Comparator.comparing(Provided::module));
        return found;
    }

    @SuppressWarnings("unchecked")
    private <T> T live(Class<T> type) {
        return (T) liveProxies.computeIfAbsent(type, t -> proxy(t, null));
    }

    /** A stand-in that finds its owner at each call; bound to one offer, or to whichever is first. */
    private <T> T proxy(Class<T> type, Offer bound) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                new LiveCall(
                        () -> offer(type, bound).map(o -> {
                            String operation = type.getSimpleName();
                            return new LiveCall.Target(o.implementation(), () -> enter(o.module(), operation));
                        }),
                        type)));
    }

    private Optional<Offer> offer(Class<?> type, Offer bound) {
        Offer first = null;
        for (Offer offer : offers) {
            if ((bound == null ? offer.type() == type : offer == bound)
                    && isOpen(offer.module())
                    && (first == null
                            || offer.module().id().compareTo(first.module().id()) < 0)) {
                first = offer;
            }
        }
        return Optional.ofNullable(first);
    }

    // ---- events --------------------------------------------------------------------------------------

    /** Adds a listener, until it is closed or its module goes; an empty name follows on every node. */
    public Registration subscribe(ModuleHandle module, String name, Set<String> types, Listener listener) {
        var subscription = new Subscription(module, name, Set.copyOf(types), listener, listener.canWait());
        subscriptions.add(subscription);
        Registration registration = () -> subscriptions.removeIf(s -> s == subscription);
        module.keep(registration);
        return registration;
    }

    public List<Subscription> subscriptions() {
        return List.copyOf(subscriptions);
    }
}
