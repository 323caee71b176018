package info.becs.core.events.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far one listener has come in the log; the same on every node. */
@Entity
@Table(name = "core_event_place")
public class Place {

    @Id
    private String consumer;

    private long position;

    protected Place() {}

    public Place(String consumer) {
        this.consumer = consumer;
    }

    public long position() {
        return position;
    }

    public void move(long newPosition) {
        position = newPosition;
    }
}
