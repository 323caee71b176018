package info.becs.membership.entity;

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

/** A list with mobile numbers and addresses that two people want to have outside; for a day, and only for whoever has asked. */
@Entity
@Table(name = "membership_export")
public class ContactExport {

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

    protected ContactExport() {}

    public ContactExport(Approved approved, Instant now) {
        this.id = approved.subject();
        this.filter = FlatJson.write(approved.facts(), LONGEST_FILTER);
        this.asker = approved.asker().toString();
        this.approver = approved.approver().toString();
        this.readyAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Lets the one through who has asked, for a day; others learn nothing of it. */
    public ContactExport requireFor(PersonId person, Instant now) {
        if (!person.toString().equals(asker)) {
            throw MemberListProblem.exportNotFound();
        }
        if (!now.isBefore(expiresAt)) {
            throw MemberListProblem.exportOver();
        }
        return this;
    }

    /** Which members, and the reason that was given. */
    public Map<String, String> filter() {
        return FlatJson.read(filter);
    }

    public String id() {
        return id;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
