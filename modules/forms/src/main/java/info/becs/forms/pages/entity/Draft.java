package info.becs.forms.pages.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody is writing into a form, page by page, until it is handed in or forgotten.
 *
 * <p>Found by the hash of a key that only their browser has.
 */
@Entity
@Table(name = "forms_draft")
public class Draft {

    private static final Duration RECEIPT_LIFE = Duration.ofDays(1);

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    private String form;

    @Column(name = "instance_id")
    private String instanceId;

    private String content;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** Empty for drafts from before it was noted. */
    @Column(name = "begun_at")
    private Instant begunAt;

    protected Draft() {}

    public Draft(DraftKey key, String form, Instant now) {
        this.begunAt = now;
        this.keyHash = key.hash();
        this.form = form;
        this.instanceId = UUID.randomUUID().toString();
    }

    public void write(String newContent, Instant expiry) {
        content = newContent;
        expiresAt = expiry;
    }

    /** Keeps nothing of what was written; the receipt can be shown for a day more. */
    public void submitted(Instant now) {
        if (submittedAt == null) {
            submittedAt = now;
            content = "{}";
            expiresAt = now.plus(RECEIPT_LIFE);
        }
    }

    public boolean isOf(String id, Instant now) {
        return form.equals(id) && now.isBefore(expiresAt);
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    public String form() {
        return form;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Under which it is handed in: pressing twice hands in once. */
    public UUID instanceId() {
        return UUID.fromString(instanceId);
    }

    public String content() {
        return content;
    }
}
