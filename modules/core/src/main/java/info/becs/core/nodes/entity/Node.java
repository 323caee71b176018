package info.becs.core.nodes.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One server of the cluster: when it started, when it was last alive, whether it ended as it should. */
@Entity
@Table(name = "core_node")
public class Node {

    /** Whether it may be counted on. */
    public enum State {
        RUNNING,
        /** It has neither ended as it should nor been heard of for a while. */
        SILENT,
        STOPPED
    }

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Id
    private String id;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    // 0 or 1: a boolean literal in JPQL is not understood by Derby
    private int clean;

    protected Node() {}

    public Node(String id, Instant now) {
        this.id = id;
        startedAt = now;
        beatAt = now;
    }

    public void start(Instant now) {
        startedAt = now;
        beatAt = now;
        clean = 0;
    }

    public void beat(Instant now) {
        beatAt = now;
    }

    public void stop(Instant now) {
        beatAt = now;
        clean = 1;
    }

    public boolean hasCrashed() {
        return clean == 0;
    }

    public Instant beatAt() {
        return beatAt;
    }

    public State state(Instant now) {
        if (clean == 1) {
            return State.STOPPED;
        }
        return beatAt.plus(PATIENCE).isBefore(now) ? State.SILENT : State.RUNNING;
    }

    public String id() {
        return id;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
