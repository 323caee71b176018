package info.becs.core.settings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What staff have set one setting to. */
@Entity
@Table(name = "core_setting")
public class ChosenSetting {

    @Id
    private String name;

    private String content;

    private String locked;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ChosenSetting() {}

    public ChosenSetting(String key) {
        this.name = key;
    }

    public void choose(String value, Instant now) {
        content = value;
        locked = null;
        changedAt = now;
    }

    /** A secret, as the vault has locked it. */
    public void chooseLocked(String text, Instant now) {
        content = "";
        locked = text;
        changedAt = now;
    }

    public String key() {
        return name;
    }

    public String value() {
        return content;
    }

    /** What the vault has locked, for a secret. */
    public Optional<String> locked() {
        return Optional.ofNullable(locked);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
