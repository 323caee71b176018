package info.becs.core.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The password of an account, as an Argon2id hash with its salt and parameters. */
@Entity
@Table(name = "core_password")
public class Password {

    @Id
    @Column(name = "account_id")
    private String accountId;

    private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Password() {}

    public Password(String accountId, String hash, Instant now) {
        this.accountId = accountId;
        this.hash = hash;
        this.changedAt = now;
    }

    /** Another password. */
    public void become(String newHash, Instant now) {
        hash = newHash;
        changedAt = now;
    }

    /** The same password, hashed with the parameters of today. */
    public void strengthen(String newHash) {
        hash = newHash;
    }

    public String hash() {
        return hash;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
