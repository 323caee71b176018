package info.becs.core.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser in which somebody has signed in before. It lets nobody in; it only is no surprise. */
@Entity
@Table(name = "core_known_device")
public class KnownDevice {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    private String hash;
    private String device;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected KnownDevice() {}

    public KnownDevice(String id, String accountId, String hash, String device, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.hash = hash;
        this.device = device;
        this.seenAt = now;
    }

    public void seen(Instant now) {
        seenAt = now;
    }

    public String id() {
        return id;
    }

    public String device() {
        return device;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
