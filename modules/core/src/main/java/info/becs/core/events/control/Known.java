package info.becs.core.events.control;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/*
 * Why
 *
 * In a flood there is a round every tenth of a second, and most listeners want nothing of what came. Asked for in each round, the
 * places and due deliveries of all of them were a sixteenth of what the server did.
 *
 * Other nodes move a place, and set deliveries apart. A place that is lower than the true one costs a transaction in vain. It
 * is never higher, for places only grow, unless somebody goes back to an older copy of the database: then it is read after a second.
 */
/** What this node knows about a listener's rows, for a second. */
final class Known {

    private static final long LASTS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private OptionalLong position = OptionalLong.empty();
    private long readAt;
    private OptionalLong nothingDueAt = OptionalLong.empty();

    Known() {
        this(System::nanoTime);
    }

    Known(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Where the listener stands in the log, unless it has to be read. */
    synchronized OptionalLong position() {
        return position.isPresent() && isNew(readAt) ? position : OptionalLong.empty();
    }

    /** As the database has it. */
    synchronized void standsAt(long place) {
        position = OptionalLong.of(place);
        readAt = nanos.getAsLong();
    }

    /** Whether a delivery may be due. */
    synchronized boolean mayHaveDue() {
        return nothingDueAt.isEmpty() || !isNew(nothingDueAt.getAsLong());
    }

    /** As the database says. */
    synchronized void hasNothingDue() {
        nothingDueAt = OptionalLong.of(nanos.getAsLong());
    }

    private boolean isNew(long moment) {
        return nanos.getAsLong() - moment < LASTS;
    }
}
