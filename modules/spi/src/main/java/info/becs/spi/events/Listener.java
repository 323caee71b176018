package info.becs.spi.events;

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
}
