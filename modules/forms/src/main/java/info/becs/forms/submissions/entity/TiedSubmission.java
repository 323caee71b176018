package info.becs.forms.submissions.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody has handed in a submission while they were signed in, or shown its receipt, and finds it in their account. */
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

    @Column(name = "handed_in")
    private int handedIn;

    protected TiedSubmission() {}

    /** @param handedIn whether nothing more is known than that they were signed in where it was handed in */
    public TiedSubmission(UUID id, PersonId account, UUID submission, boolean handedIn, Instant now) {
        this.id = id.toString();
        this.account = account.toString();
        this.submission = submission.toString();
        this.handedIn = handedIn ? 1 : 0;
        this.tiedAt = now;
    }

    /** They have shown number and secret as well. */
    public void show() {
        handedIn = 0;
    }

    public String id() {
        return id;
    }

    public PersonId account() {
        return PersonId.of(account).orElseThrow();
    }

    public UUID submission() {
        return UUID.fromString(submission);
    }

    public Instant tiedAt() {
        return tiedAt;
    }
}
