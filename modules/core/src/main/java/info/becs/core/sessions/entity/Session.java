package info.becs.core.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody who is signed in, in one place. The secret that shows it is not here, only its hash. */
@Entity
@Table(name = "core_session")
public class Session {

    @Id
    private String id;

    private String hash;

    @Column(name = "account_id")
    private String accountId;

    private int factors;
    private String device;
    private String network;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Session() {}

    public Session(
            String id, String hash, String accountId, Factors factors, Visit from, Instant now, Duration longest) {
        this.id = id;
        this.hash = hash;
        this.accountId = accountId;
        this.factors = factors.count();
        this.device = from.device();
        this.network = from.network();
        this.createdAt = now;
        this.confirmedAt = now;
        this.seenAt = now;
        this.expiresAt = now.plus(longest);
    }

    /** Whether it ended by itself: too old, or nobody was there for too long. */
    public boolean isOver(Instant now, Duration idle) {
        return !now.isBefore(expiresAt) || !now.isBefore(seenAt.plus(idle));
    }

    public String id() {
        return id;
    }

    public String hash() {
        return hash;
    }

    public String accountId() {
        return accountId;
    }

    public Factors factors() {
        return Factors.of(factors);
    }

    public String device() {
        return device;
    }

    public String network() {
        return network;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When its owner last showed a factor. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
