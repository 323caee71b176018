package info.becs.forms.modules.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A form module that was sent in and verified, until it is installed, discarded or over. */
@Entity
@Table(name = "forms_form_upload")
public class FormUpload {

    private static final Duration LIFE = Duration.ofDays(14);

    @Id
    private String id;

    private String form;
    private String version;

    @Column(name = "content_sha256")
    private String contentSha256;

    private String definition;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected FormUpload() {}

    public FormUpload(UUID id, VerifiedModule module, Instant now) {
        this.id = id.toString();
        this.form = module.id();
        this.version = module.version();
        this.contentSha256 = module.contentSha256();
        this.definition = module.module().text();
        this.signedBy = module.signedBy().orElse(null);
        this.uploadedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public String id() {
        return id;
    }

    /** Of the module, be it of one form or of several. */
    public String form() {
        return form;
    }

    public String version() {
        return version;
    }

    public String contentSha256() {
        return contentSha256;
    }

    public String definition() {
        return definition;
    }

    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
