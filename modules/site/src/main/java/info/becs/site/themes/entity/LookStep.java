package info.becs.site.themes.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One step in the history of how the site looks. */
@Entity
@Table(name = "site_look")
public class LookStep {

    /** What was done. */
    public enum Kind {
        /** Another theme, or another version of it. */
        THEME,
        SETTINGS,
        /** Back to an earlier step. */
        RETURN
    }

    @Id
    private long number;

    private String theme;

    private String version;

    private String sent;

    @Lob
    private String chosen;

    @Enumerated(EnumType.STRING)
    private Kind step;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected LookStep() {}

    public LookStep(long number, Look look, String version, Kind step, PersonId madeBy, Instant now) {
        this.number = number;
        this.theme = look.theme();
        this.version = version;
        this.sent = look.sent().orElse(null);
        this.chosen = ChosenJson.text(look.chosen());
        this.step = step;
        this.madeBy = madeBy.toString();
        this.madeAt = now;
    }

    public long number() {
        return number;
    }

    public Look look() {
        return new Look(theme, Optional.ofNullable(sent), ChosenJson.values(chosen));
    }
}
