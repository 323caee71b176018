package info.becs.forms.submissions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** A submission that was taken and is held back until somebody of the staff has looked at it. */
@Entity
@Table(name = "forms_suspect")
public class Suspect {

    @Id
    private String id;

    private String form;
    private String reasons;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Suspect() {}

    public Suspect(UUID submission, String form, Set<Suspicion> reasons, Instant now) {
        this.id = submission.toString();
        this.form = form;
        this.reasons = new TreeSet<>(reasons).stream().map(Enum::name).collect(Collectors.joining(","));
        this.heldAt = now;
    }

    /** Into {@code (id, form, reasons, held_at)}. */
    public void write(PreparedStatement insert) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, form);
        insert.setString(3, reasons);
        insert.setTimestamp(4, Timestamp.from(heldAt));
    }

    public UUID submission() {
        return UUID.fromString(id);
    }

    public String form() {
        return form;
    }

    public Set<Suspicion> reasons() {
        return Arrays.stream(reasons.split(",")).map(Suspicion::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public Instant heldAt() {
        return heldAt;
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    /** False if it was released before: a second click changes nothing. */
    public boolean release(Instant now) {
        if (releasedAt != null) {
            return false;
        }
        releasedAt = now;
        return true;
    }
}
