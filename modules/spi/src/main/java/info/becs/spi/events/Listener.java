package info.becs.spi.events;

import java.util.List;

/**
 * Hears events of the platform.
 *
 * <p>See {@link info.becs.spi.Platform#listen} and {@link info.becs.spi.Platform#follow} for threads,
 * transactions and what happens when it throws.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Listener {
    /** One event; possibly once more after a failure, or after a crash between work and commit. */
    void heard(Event event) throws Exception;

    /**
     * Several events at once, in the order of the log: a flood, or what came while this listener was away.
     *
     * <p>For one that can ask or write for many in one go; otherwise it hears one after the other. When it throws,
     * nothing of it is kept, and the events come again one by one through {@link #heard}.
     */
    default void heardAll(List<Event> events) throws Exception {
        for (Event event : events) {
            heard(event);
        }
    }

    /**
     * Whether others go first: while very much comes in that it wants, this one hears nothing, and all of it when that is
     * over, at the latest after a minute.
     *
     * <p>For what nobody waits for, such as an index for search, or what nobody could keep up with, such as hundreds of
     * cases a second. What it hears may be over by then: a submission can be erased meanwhile.
     */
    default boolean canWait() {
        return false;
    }
}
