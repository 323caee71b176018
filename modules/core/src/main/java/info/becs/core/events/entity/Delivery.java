package info.becs.core.events.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An event that a listener could not take: when to try again, or that it was set aside. */
@Entity
@Table(name = "core_event_delivery")
public class Delivery {

    /** RETRY: the platform tries again. SET_ASIDE: somebody has to look. */
    public enum State {
        RETRY,
        SET_ASIDE
    }

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));
    private static final int LONGEST_ERROR = 2_000;

    @Id
    private String id;

    private String consumer;

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "batch_id")
    private String batchId;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "next_at")
    private Instant nextAt;

    private String error;

    protected Delivery() {}

    public Delivery(String id, String consumer, StoredEvent event, String error, Instant now) {
        this.id = id;
        this.consumer = consumer;
        this.eventId = event.id();
        this.batchId = event.batch();
        this.state = State.RETRY;
        note(error, now);
    }

    /** One more failure: the next pause is longer, and after the last one it is set aside. */
    public void failed(String why, Instant now) {
        note(why, now);
    }

    private void note(String why, Instant now) {
        error = why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
        if (attempts >= PAUSES.size()) {
            state = State.SET_ASIDE;
        } else {
            nextAt = now.plus(PAUSES.get(attempts));
        }
        attempts++;
    }

    /** Somebody has looked: it is tried from the beginning. */
    public void again(Instant now) {
        state = State.RETRY;
        attempts = 0;
        nextAt = now;
    }

    public String id() {
        return id;
    }

    public String consumer() {
        return consumer;
    }

    public String eventId() {
        return eventId;
    }

    /** The row of the log that holds the event. */
    public String batchId() {
        return batchId;
    }

    public int attempts() {
        return attempts;
    }

    public State state() {
        return state;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public String error() {
        return error;
    }
}
