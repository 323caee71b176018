package info.becs.spi;

import info.becs.spi.events.Listener;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the host offers a module: a place to publish, to look up and to listen.
 *
 * <p>Given to {@link Module#start}. May be kept for the life of the module and used from any thread.
 *
 * @since 1.0
 */
public interface Platform {

    /**
     * Offers a capability to everybody.
     *
     * <pre>{@code platform.publish(PageSource.class, pages);}</pre>
     *
     * Calls from other modules run with this module's naming, CDI and class loader, on the caller's
     * thread and in the caller's transaction; a request scope is active. {@code capability} is an
     * interface of the SPI: types of a WAR are refused ({@link IllegalArgumentException}), because they
     * would hold its class loader. Publishing a second one of the same type adds it.
     */
    <T> Registration publish(Class<T> capability, T implementation);

    /**
     * A capability of whichever module offers it now; the first one when several do.
     *
     * <p>The result looks its owner up at each call, so it may be kept over redeployments; a call while
     * nobody offers it is refused as {@link Problem.Kind#UNAVAILABLE}. Every call is timed, counted and
     * refused while the owner is disabled or in quarantine.
     */
    <T> Optional<T> find(Class<T> capability);

    /** All that offer a capability now, with the module that does, in the order of the modules' ids. */
    <T> List<Provided<T>> all(Class<T> capability);

    /**
     * Does work for events, once in the whole cluster.
     *
     * <pre>{@code platform.listen("cases", Set.of("forms.submission.received"), cases::open);}</pre>
     *
     * Each listener has a durable place in the event log under {@code module/name}: it also hears what
     * was published while it was disabled, failing or not yet installed, in the order of the log. The call runs
     * in a transaction that also moves that place forward: what it writes through the platform's data
     * source is there exactly once, everything else at least once (keep {@link
     * info.becs.spi.events.Event#id()}). What throws is tried again with growing pauses (1 s, 5 s, 30 s, 2 min,
     * 10 min, 1 h) and then set aside where staff see it; later events are not held up by it.
     */
    Registration listen(String name, Set<String> types, Listener listener);

    /**
     * Follows events on every node, to keep caches and indexes true.
     *
     * <p>Begins with what is published after the call, holds no place across restarts, and runs in a
     * transaction of its own, within two seconds of the commit: what is read there is what is committed. What throws is tried three times and then logged.
     */
    Registration follow(Set<String> types, Listener listener);

    /**
     * Says what an operator should mend although everything works: at the start, with the cure.
     *
     * <p>It is logged as a warning and shown with the health of this node and with the module, until the module is taken
     * off. At most five; nobody's data, and no secret.
     */
    void advise(Text advice);

    /**
     * The same for what comes and goes by itself while the module runs: asked each time somebody looks, so it answers at once,
     * and with nothing as soon as it is mended. What throws counts as nothing.
     */
    Registration advise(Supplier<Optional<Text>> advice);

    /** One provider of a capability and the id of the module that owns it. */
    record Provided<T>(String module, T capability) {}
}
