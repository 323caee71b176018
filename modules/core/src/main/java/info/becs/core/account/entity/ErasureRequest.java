package info.becs.core.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody wants to be erased, at a day until which they may think again. */
@Entity
@Table(name = "core_erasure_request")
public class ErasureRequest {

    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected ErasureRequest() {}

    public ErasureRequest(String accountId, Instant now, Duration wait) {
        this.accountId = accountId;
        this.askedAt = now;
        this.dueAt = now.plus(wait);
    }

    public String accountId() {
        return accountId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
