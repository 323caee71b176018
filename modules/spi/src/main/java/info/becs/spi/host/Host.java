package info.becs.spi.host;

import java.time.Duration;

/**
 * The core, as the switchboard sees it: decides who may be called, and hears who comes and goes.
 *
 * <p>Implemented once, by the core. There may be moments without one (core starts in parallel with the modules, or is
 * being exchanged): then nothing is open, and everything that registered meanwhile is told to the next host.
 *
 * @since 1.0
 */
public interface Host {

    /** A module's classes are there; it has not begun to start. What is thrown here refuses it. */
    void arrived(ModuleHandle module);

    /** Its {@code start} has returned. */
    void started(ModuleHandle module);

    /** It could not start. */
    void failed(ModuleHandle module, Throwable cause);

    /** Its registrations are closed and its classes are about to go. */
    void left(ModuleHandle module);

    /** Whether calls would be let in now: enabled, started, not in quarantine, and the chosen version. */
    boolean isOpen(ModuleHandle module);

    /**
     * Lets one call into a module.
     *
     * @throws info.becs.spi.Problem if the module is closed, with the sentence for whoever asked
     */
    Call enter(ModuleHandle module, String operation);

    /** One call that is under way in a module. Close it on the thread that entered. */
    interface Call extends AutoCloseable {

        /** It ended badly. A refusal ({@link info.becs.spi.Problem}) may be told as well; it is not counted. */
        void failed(Throwable cause);

        /**
         * The same as {@link #waits}, for the first time for somebody new; false, and nothing waits, where no place is left for
         * them on this node. One network never takes all places.
         *
         * @param network where they are, as a prefix that names no single connection; may be empty
         */
        default boolean begins(String network) {
            return true;
        }

        /** From now on it waits for somebody outside, for instance a phone that sends slowly: that is not the module's time. */
        default void waits() {}

        /** It goes on. */
        default void goesOn() {}

        /**
         * How long somebody who sends next to nothing is waited for: the less, the more are waited for on this node at this
         * moment.
         */
        default Duration patience() {
            return Duration.ofSeconds(20);
        }

        /** It is over, well or badly. Once. */
        @Override
        void close();
    }
}
