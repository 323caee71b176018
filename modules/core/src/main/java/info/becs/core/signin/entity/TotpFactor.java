package info.becs.core.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The authenticator app of an account: its secret, encrypted, and the last step of time that was used. */
@Entity
@Table(name = "core_totp")
public class TotpFactor {

    @Id
    @Column(name = "account_id")
    private String accountId;

    private String secret;
    private int confirmed;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "created_at")
    private Instant createdAt;

    protected TotpFactor() {}

    public TotpFactor(String accountId, String lockedSecret, Instant now) {
        this.accountId = accountId;
        this.secret = lockedSecret;
        this.createdAt = now;
    }

    /** Where its secret stands, for the vault. */
    public static String place(String accountId) {
        return "totp:" + accountId;
    }

    /** Another secret, which counts only when a code of it has been shown. */
    public void begin(String lockedSecret, Instant now) {
        secret = lockedSecret;
        confirmed = 0;
        lastStep = 0;
        createdAt = now;
    }

    public void confirm(long step) {
        confirmed = 1;
        lastStep = step;
    }

    public boolean isConfirmed() {
        return confirmed == 1;
    }

    public String secret() {
        return secret;
    }

    public long lastStep() {
        return lastStep;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
