package info.becs.core.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bearer token: who holds it and what for. The token itself is not here, only its hash.
 *
 * <p>Permissions are dotted words; {@code news.*} means all of a module, {@code *} all there are.
 */
@Entity
@Table(name = "core_token")
public class AccessToken {

    @Id
    private String id;

    private String hash;
    private String name;
    private String permissions;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessToken() {}

    public AccessToken(String id, String hash, String name, Set<String> permissions, Instant now, Instant expiresAt) {
        this.id = id;
        this.hash = hash;
        this.name = name;
        this.permissions = String.join(" ", new TreeSet<>(permissions));
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Those of the declared permissions that this token holds. */
    public Set<String> among(Set<String> declared) {
        var held = new TreeSet<String>();
        Set<String> words = permissions();
        for (String permission : declared) {
            String module = permission.substring(0, permission.indexOf('.'));
            if (words.contains("*") || words.contains(module + ".*") || words.contains(permission)) {
                held.add(permission);
            }
        }
        return held;
    }

    public Set<String> permissions() {
        return Set.of(permissions.split(" "));
    }

    public String id() {
        return id;
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
}
