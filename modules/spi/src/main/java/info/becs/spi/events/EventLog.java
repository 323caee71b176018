package info.becs.spi.events;

import java.util.List;

/**
 * Where modules tell what happened. Offered by the core.
 *
 * <pre>{@code platform.find(EventLog.class).orElseThrow().publish(event);}</pre>
 *
 * The event is written in the caller's transaction: it exists exactly if the change that it tells does. A
 * call outside a transaction is refused ({@link IllegalStateException}). Delivery begins after the
 * commit, in the order of commits. Implemented by the core; from any thread.
 *
 * @since 1.0
 */
public interface EventLog {
    /** Adds an event to the running transaction. Its time becomes that of the log. */
    void publish(Event event);

    /** Adds them in their order: for whoever writes many rows at once. */
    default void publish(List<Event> events) {
        events.forEach(this::publish);
    }
}
