package info.becs.core.events.entity;

import info.becs.spi.events.Event;

/**
 * One event as it stands in the log.
 *
 * @param batch the row that holds it
 * @param position after all that were told before; it never changes
 */
public record StoredEvent(String batch, long position, Event event) {

    public String id() {
        return event.id().toString();
    }

    public String type() {
        return event.type();
    }

    public boolean changesPages() {
        return event.changesPages();
    }
}
