package info.becs.core.settings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What staff have set one setting to. */
@Entity
@Table(name = "core_setting")
public class ChosenSetting {

    @Id
    private String name;

    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ChosenSetting() {}

    public ChosenSetting(String key, String value, Instant now) {
        this.name = key;
        choose(value, now);
    }

    public final void choose(String value, Instant now) {
        content = value;
        changedAt = now;
    }

    public String key() {
        return name;
    }

    public String value() {
        return content;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
