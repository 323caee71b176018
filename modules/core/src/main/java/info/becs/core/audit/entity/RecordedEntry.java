package info.becs.core.audit.entity;

import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditEntry.Result;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One entry as it stands in the log; it never changes. */
@Entity
@Table(name = "core_audit")
public class RecordedEntry {

    @Id
    private String id;

    @Column(name = "happened_at")
    private Instant at;

    private String actor;
    private String noun;
    private String action;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String code;
    private String network;
    private String changes;

    /** Always 1: what the index of the unfiltered list begins with. */
    private int listed = 1;

    /** The result where that is not DONE, otherwise the id. */
    private String seldom;

    protected RecordedEntry() {}

    /** @param id of version 7: it says when */
    public RecordedEntry(UUID id, AuditEntry entry) {
        this.id = id.toString();
        this.at = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        this.actor = Kept.line(entry.actor(), 100);
        this.action = Kept.line(entry.action(), 120);
        this.noun = Kept.line(Noun.of(this.action), 80);
        this.subject = Kept.line(entry.subject(), 200);
        this.result = entry.result();
        this.seldom = result == Result.DONE ? this.id : result.name();
        this.code = Kept.line(entry.code(), 120);
        this.network = Kept.line(entry.network(), 50);
        this.changes = Changes.write(entry.changes());
    }

    public String id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String noun() {
        return noun;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public Result result() {
        return result;
    }

    public String code() {
        return code;
    }

    public String network() {
        return network;
    }

    public List<AuditEntry.Change> changes() {
        return Changes.read(changes);
    }

    String changesText() {
        return changes;
    }

    /** Everything that is kept, as the database gives it back: what the chain is made of. */
    List<String> fields() {
        return List.of(
                id,
                String.valueOf(at.toEpochMilli()),
                actor,
                noun,
                action,
                subject,
                result.name(),
                code,
                network,
                changes,
                String.valueOf(listed),
                seldom);
    }
}
