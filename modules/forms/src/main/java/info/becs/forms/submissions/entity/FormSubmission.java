package info.becs.forms.submissions.entity;

import info.becs.forms.definition.entity.Form;
import info.becs.forms.vault.entity.Sealed;
import info.becs.spi.forms.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was handed in, with the exact definition that it was made with; what was answered is never changed afterwards, only
 * erased.
 */
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

    private byte[] sealed;

    @Column(name = "wrapped_key")
    private String wrappedKey;

    @Column(name = "key_id")
    private Long keyId;

    private String marks;
    private String offer;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected FormSubmission() {}

    public FormSubmission(
            UUID id, Form form, ReceiptNumber number, String secretHash, Handed handed, Instant receivedAt) {
        this.id = id.toString();
        this.form = form.id();
        this.formVersion = form.version();
        this.formSha256 = form.sha256();
        this.offer = handed.offer();
        this.receiptNumber = number.text();
        this.secretHash = secretHash;
        this.language = handed.language();
        this.channel = handed.channel().code();
        this.fingerprint = handed.fingerprint();
        this.receivedAt = receivedAt;
        keep(handed.answers());
    }

    /** What came in, once it was found valid. @param offer the id of what was offered, which is kept; empty for nothing */
    public record Handed(KeptAnswers answers, String offer, String fingerprint, String language, Channel channel) {}

    private void keep(KeptAnswers kept) {
        answers = kept.open();
        sealed = kept.sealed().map(Sealed::content).orElse(null);
        wrappedKey = kept.sealed().map(Sealed::wrappedKey).orElse(null);
        keyId = kept.sealed().map(Sealed::keyId).orElse(null);
        marks = kept.marks().isEmpty()
                ? null
                : kept.marks().stream().map(Mark::text).collect(Collectors.joining(" "));
    }

    /** Its fields in the order of their declaration, but the last. */
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
        insert.setBytes(12, sealed);
        insert.setString(13, wrappedKey);
        if (keyId == null) {
            insert.setNull(14, Types.BIGINT);
        } else {
            insert.setLong(14, keyId);
        }
        insert.setString(15, marks);
        insert.setString(16, offer);
    }

    /**
     * Forgets the person: the key with which alone the sealed answers can be opened, and all that is not public. That it came
     * in, its receipt and what may be published stay.
     *
     * @param published what is left of the answers
     */
    public void erase(String published, Instant now) {
        keep(new KeptAnswers(published, Optional.empty(), List.of()));
        erasedAt = now;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String form() {
        return form;
    }

    public String formVersion() {
        return formVersion;
    }

    /** Which offer stood in the form; empty for none. */
    public String offer() {
        return offer == null ? "" : offer;
    }

    /** As they are kept: null in the place of what is sealed. */
    public String answers() {
        return answers;
    }

    public Optional<Sealed> sealed() {
        return Optional.ofNullable(sealed).map(content -> new Sealed(content, wrappedKey, keyId));
    }

    public List<String> marks() {
        return marks == null ? List.of() : List.of(marks.split(" "));
    }

    public SubmissionLine line() {
        return new SubmissionLine(id, form, formVersion, receiptNumber, language, channel, receivedAt);
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    public KeptReceipt receipt() {
        return new KeptReceipt(id, form, receiptNumber, secretHash, fingerprint, receivedAt);
    }

    /** As other modules see it. @param opened answers, as far as they are opened */
    public Submission view(String opened) {
        return new Submission(id(), form, formVersion, receiptNumber, language, receivedAt, opened);
    }
}
