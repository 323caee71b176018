package info.becs.forms.accounts.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody has shown the receipt of a submission and wants to find it again in their account. */
@Entity
@Table(name = "forms_account_submission")
public class TiedSubmission {

    @Id
    private String id;

    @Column(name = "account_id")
    private String account;

    @Column(name = "submission_id")
    private String submission;

    @Column(name = "tied_at")
    private Instant tiedAt;

    protected TiedSubmission() {}

    public TiedSubmission(UUID id, PersonId account, UUID submission, Instant now) {
        this.id = id.toString();
        this.account = account.toString();
        this.submission = submission.toString();
        this.tiedAt = now;
    }

    public String id() {
        return id;
    }

    public UUID submission() {
        return UUID.fromString(submission);
    }

    public Instant tiedAt() {
        return tiedAt;
    }
}
