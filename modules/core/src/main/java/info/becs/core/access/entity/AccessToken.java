package info.becs.core.access.entity;

import info.becs.core.people.entity.PermissionWords;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bearer token: whose it is and what for. The token itself is not here, only its hash.
 *
 * <p>It never gives more than its owner may at that moment; its scopes can only be fewer.
 */
@Entity
@Table(name = "core_token")
public class AccessToken {

    /** The last use is kept to this accuracy, so that reading stays reading. */
    private static final Duration USE_ACCURACY = Duration.ofMinutes(10);

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    private String hash;
    private String name;
    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccessToken() {}

    public AccessToken(
            String id, String accountId, String hash, String name, Set<String> scopes, Instant now, Instant expiresAt) {
        this.id = id;
        this.accountId = accountId;
        this.hash = hash;
        this.name = name;
        this.scopes = String.join(" ", new TreeSet<>(scopes));
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether a use at this moment is worth writing down. */
    public boolean isNewsOfUse(Instant now) {
        return usedAt == null || now.isAfter(usedAt.plus(USE_ACCURACY));
    }

    public PermissionWords scopes() {
        return new PermissionWords(Set.of(scopes.split(" ")));
    }

    public String id() {
        return id;
    }

    public String accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
