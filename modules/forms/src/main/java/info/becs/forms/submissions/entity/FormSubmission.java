package info.becs.forms.submissions.entity;

import info.becs.forms.definition.entity.Form;
import info.becs.spi.forms.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** What was handed in, with the exact definition that it was made with; never changed afterwards. */
@Entity
@Table(name = "forms_submission")
public class FormSubmission {

    @Id
    private String id;

    private String form;

    @Column(name = "form_version")
    private String formVersion;

    @Column(name = "form_sha256")
    private String formSha256;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "secret_hash")
    private String secretHash;

    private String language;
    private String channel;
    private String answers;
    private String fingerprint;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected FormSubmission() {}

    public FormSubmission(
            UUID id, Form form, ReceiptNumber number, String secretHash, Handed handed, Instant receivedAt) {
        this.id = id.toString();
        this.form = form.id();
        this.formVersion = form.version();
        this.formSha256 = form.sha256();
        this.receiptNumber = number.text();
        this.secretHash = secretHash;
        this.language = handed.language();
        this.channel = handed.channel().code();
        this.answers = handed.answers();
        this.fingerprint = handed.fingerprint();
        this.receivedAt = receivedAt;
    }

    /** What came in, once it was found valid. */
    public record Handed(String answers, String fingerprint, String language, Channel channel) {}

    /** Its fields in the order of their declaration. */
    public void write(PreparedStatement insert) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, form);
        insert.setString(3, formVersion);
        insert.setString(4, formSha256);
        insert.setString(5, receiptNumber);
        insert.setString(6, secretHash);
        insert.setString(7, language);
        insert.setString(8, channel);
        insert.setString(9, answers);
        insert.setString(10, fingerprint);
        insert.setTimestamp(11, Timestamp.from(receivedAt));
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String form() {
        return form;
    }

    public KeptReceipt receipt() {
        return new KeptReceipt(id, form, receiptNumber, secretHash, fingerprint, receivedAt);
    }

    /** As other modules see it. */
    public Submission view() {
        return new Submission(id(), form, formVersion, receiptNumber, language, receivedAt, answers);
    }
}
