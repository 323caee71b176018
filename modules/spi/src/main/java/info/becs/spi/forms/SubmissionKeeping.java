package info.becs.spi.forms;

import info.becs.spi.Text;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a submission must be kept, told by whoever handles it. Without anybody who tells, nothing is held, and what a form says of
 * how long it is kept is all there is.
 *
 * <pre>{@code
 * public Optional<Text> held(UUID submission) {
 *   return cases.of(submission).filter(Case::isHeld).map(c -> HELD);
 * }
 * }</pre>
 *
 * Called in the transaction that would erase it: what is told has to be true until its end. What throws is not erased; so it is
 * while a module that once offered this is not there.
 *
 * @since 1.0
 */
public interface SubmissionKeeping {

    /** Why nobody may erase it now, also not for whoever handed it in: a sentence for them; empty where it may be. */
    Optional<Text> held(UUID submission);

    /**
     * Why it stays for now although whoever handed it in wants it erased: a sentence for them, with the day since when or until when;
     * empty where nothing stands against it. Asked also to be shown, outside of a transaction. As long as this tells something,
     * it is asked again each night.
     */
    default Optional<Text> putOff(UUID submission) {
        return held(submission);
    }

    /** Whether it is still worked with, so that it stays although the form's time is over. */
    default boolean needed(UUID submission) {
        return held(submission).isPresent();
    }
}
