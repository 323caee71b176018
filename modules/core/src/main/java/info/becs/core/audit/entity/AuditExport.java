package info.becs.core.audit.entity;

import info.becs.kit.text.FlatJson;
import info.becs.spi.approvals.ApprovedAction.Approved;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Entries that two people want to have outside; for a day, and only for whoever has asked. */
@Entity
@Table(name = "core_audit_export")
public class AuditExport {

    private static final Duration LIFE = Duration.ofDays(1);
    private static final int LONGEST_FILTER = 4_000;

    @Id
    private String id;

    private String filter;

    @Column(name = "asked_by")
    private String asker;

    @Column(name = "approved_by")
    private String approver;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AuditExport() {}

    public AuditExport(Approved approved, Instant now) {
        this.id = approved.subject();
        this.filter = FlatJson.write(approved.facts(), LONGEST_FILTER);
        this.asker = approved.asker().toString();
        this.approver = approved.approver().toString();
        this.readyAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Lets the one through who has asked, for a day; others learn nothing of it. */
    public AuditExport requireFor(PersonId person, Instant now) {
        if (!person.toString().equals(asker)) {
            throw AuditProblem.noExport();
        }
        if (!now.isBefore(expiresAt)) {
            throw AuditProblem.exportOver();
        }
        return this;
    }

    public Map<String, String> filter() {
        return FlatJson.read(filter);
    }

    public String id() {
        return id;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Entries after this moment are not in it, so that it stays the same while it is read. */
    public Instant readyAt() {
        return readyAt;
    }
}
