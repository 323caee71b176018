package info.becs.complaints.entity;

import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is done about one complaint, from the day it came to its outcome. */
@Entity
@Table(name = "complaints_case")
public class Case {

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "case_number")
    private String number;

    @Column(name = "submission_id")
    private String submission;

    private String form;
    private String status;
    private String merchant;

    @Column(name = "amount_claimed")
    private Long amountClaimed;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Case() {}

    /** The case of one submission. */
    public static Case open(UUID id, CaseNumber number, Submission submission, Instant now) {
        var claim = Claim.of(submission.answers());
        var opened = new Case();
        opened.id = id.toString();
        opened.version = 1;
        opened.number = number.text();
        opened.submission = submission.id().toString();
        opened.form = submission.form();
        opened.status = CaseStatus.RECEIVED.code();
        opened.merchant = claim.merchant().orElse(null);
        opened.amountClaimed = claim.amount().orElse(null);
        opened.receivedAt = submission.receivedAt();
        opened.openedAt = now;
        return opened;
    }

    /** Its fields in the order of their declaration. */
    public void write(PreparedStatement insert) throws SQLException {
        insert.setString(1, id);
        insert.setInt(2, version);
        insert.setString(3, number);
        insert.setString(4, submission);
        insert.setString(5, form);
        insert.setString(6, status);
        insert.setString(7, merchant);
        if (amountClaimed == null) {
            insert.setNull(8, Types.BIGINT);
        } else {
            insert.setLong(8, amountClaimed);
        }
        insert.setTimestamp(9, Timestamp.from(receivedAt));
        insert.setTimestamp(10, Timestamp.from(openedAt));
    }

    /** Takes one step along the table of statuses; the step, to be written down. */
    public CaseStep move(CaseStatus to, UUID step, Instant now, PersonId by) {
        if (!status().next().contains(to)) {
            throw CaseProblem.stepNotPossible(number, status(), to);
        }
        status = to.code();
        return new CaseStep(step, id, to, now, by);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String submission() {
        return submission;
    }

    public String form() {
        return form;
    }

    public CaseStatus status() {
        return CaseStatus.of(status)
                .orElseThrow(() -> new IllegalStateException("Case " + id + " stands at " + status));
    }

    public Optional<String> merchant() {
        return Optional.ofNullable(merchant);
    }

    /** In poisha. */
    public Optional<Long> amountClaimed() {
        return Optional.ofNullable(amountClaimed);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
