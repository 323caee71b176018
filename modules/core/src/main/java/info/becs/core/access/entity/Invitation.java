package info.becs.core.access.entity;

import info.becs.core.secrets.entity.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The code with which somebody invited comes in, as a hash; using it removes it. */
@Entity
@Table(name = "core_invitation")
public class Invitation {

    @Id
    @Column(name = "account_id")
    private String accountId;

    private String hash;
    private int mailed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Invitation() {}

    public Invitation(String accountId, Secret code, Instant now, Instant expiresAt) {
        this.accountId = accountId;
        this.hash = code.hash();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** The code left by mail and was shown to nobody: whoever brings it reads that mailbox. */
    public void mailed() {
        mailed = 1;
    }

    public boolean wasMailed() {
        return mailed == 1;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public String accountId() {
        return accountId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
