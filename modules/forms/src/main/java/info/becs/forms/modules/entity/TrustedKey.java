package info.becs.forms.modules.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A key whose signature under the form modules of one maker counts, until it expires or is revoked. */
@Entity
@Table(name = "forms_trusted_key")
public class TrustedKey {

    @Id
    private String id;

    private String maker;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected TrustedKey() {}

    public TrustedKey(String id, String maker, String publicKey, Instant addedAt, Instant expiresAt) {
        this.id = id;
        this.maker = maker;
        this.publicKey = publicKey;
        this.addedAt = addedAt;
        this.expiresAt = expiresAt;
    }

    /** Revoking twice changes nothing. */
    public boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public String id() {
        return id;
    }

    public String maker() {
        return maker;
    }

    /** X.509, Base64. */
    public String publicKey() {
        return publicKey;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
