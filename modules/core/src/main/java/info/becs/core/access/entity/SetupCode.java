package info.becs.core.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The code of the administrator's one-time link, as a hash; using it removes it. */
@Entity
@Table(name = "core_setup_code")
public class SetupCode {

    @Id
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SetupCode() {}

    public SetupCode(String hash, Instant now) {
        this.hash = hash;
        this.createdAt = now;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
