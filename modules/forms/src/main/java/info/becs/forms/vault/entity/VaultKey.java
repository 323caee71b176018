package info.becs.forms.vault.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a key of the keyset file is in use, since when; never the key. */
@Entity
@Table(name = "forms_vault_key")
public class VaultKey {

    @Id
    private int generation;

    @Column(name = "key_id")
    private long keyId;

    @Column(name = "made_at")
    private Instant madeAt;

    protected VaultKey() {}

    public VaultKey(int generation, long keyId, Instant now) {
        this.generation = generation;
        this.keyId = keyId;
        this.madeAt = now;
    }

    public int generation() {
        return generation;
    }

    public long keyId() {
        return keyId;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
