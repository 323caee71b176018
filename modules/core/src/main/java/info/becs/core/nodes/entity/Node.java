package info.becs.core.nodes.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One server of the cluster: when it started, when it was last alive, whether it ended as it should. */
@Entity
@Table(name = "core_node")
public class Node {

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
        start(now);
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
}
