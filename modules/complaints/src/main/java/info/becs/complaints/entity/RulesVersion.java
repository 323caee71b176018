package info.becs.complaints.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One version of the rules of casework: never changed, in force from one turn to the next. */
@Entity
@Table(name = "complaints_rules")
public class RulesVersion {

    /** The one that comes with the module. */
    public static final int SHIPPED = 1;

    @Id
    @Column(name = "rules_version")
    private int version;

    @Lob
    @Column(name = "pack")
    private String content;

    private String note;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private Integer turn;

    @Column(name = "turned_at")
    private Instant turnedAt;

    @Column(name = "turned_by")
    private String turnedBy;

    protected RulesVersion() {}

    /** @param madeBy empty for the shipped one */
    public RulesVersion(int version, String content, String note, Instant madeAt, Optional<PersonId> madeBy) {
        this.version = version;
        this.content = content;
        this.note = note;
        this.madeAt = madeAt;
        this.madeBy = madeBy.map(PersonId::toString).orElse(null);
    }

    /** In force from now on, as the so-many-th. */
    public void turn(int number, Instant at, Optional<PersonId> by) {
        turn = number;
        turnedAt = at;
        turnedBy = by.map(PersonId::toString).orElse(null);
    }

    public int version() {
        return version;
    }

    /** As JSON. */
    public String content() {
        return content;
    }

    public String note() {
        return note;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<String> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    /** 0 for one that never was in force. */
    public int turn() {
        return turn == null ? 0 : turn;
    }

    public Optional<Instant> turnedAt() {
        return Optional.ofNullable(turnedAt);
    }

    public Optional<String> turnedBy() {
        return Optional.ofNullable(turnedBy);
    }
}
