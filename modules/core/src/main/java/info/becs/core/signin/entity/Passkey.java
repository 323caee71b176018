package info.becs.core.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A passkey: the public half of a key that a person's device or password store keeps. */
@Entity
@Table(name = "core_passkey")
public class Passkey {

    /**
     * What a device has shown when the key was made.
     *
     * @param data the attested credential data of WebAuthn: id and public key
     * @param isSynced whether the key may be on several devices
     */
    public record Made(byte[] id, byte[] data, long signCount, boolean isSynced, Collection<String> transports) {}

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    private String credential;

    @Column(name = "attested_data")
    private String attestedData;

    private String transports;
    private String label;

    @Column(name = "sign_count")
    private long signCount;

    private int synced;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Passkey() {}

    public Passkey(String id, String accountId, String credential, String label, Made made, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.credential = credential;
        this.attestedData = Base64.getEncoder().encodeToString(made.data());
        this.transports = String.join(" ", made.transports());
        this.label = label;
        this.signCount = made.signCount();
        this.synced = made.isSynced() ? 1 : 0;
        this.createdAt = now;
    }

    public void used(long newSignCount, Instant now) {
        signCount = newSignCount;
        usedAt = now;
    }

    public String id() {
        return id;
    }

    public String accountId() {
        return accountId;
    }

    public byte[] attestedData() {
        return Base64.getDecoder().decode(attestedData);
    }

    public List<String> transports() {
        return transports.isEmpty() ? List.of() : Arrays.asList(transports.split(" "));
    }

    public String label() {
        return label;
    }

    public long signCount() {
        return signCount;
    }

    public boolean isSynced() {
        return synced == 1;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
