package info.becs.core.events.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last position that was given; its row is the lock under which positions are given. */
@Entity
@Table(name = "core_event_sequence")
public class EventSequence {

    @Id
    private String name;

    private long position;

    protected EventSequence() {}

    public void place(EventBatch batch) {
        position = batch.placeAfter(position);
    }

    public long position() {
        return position;
    }
}
