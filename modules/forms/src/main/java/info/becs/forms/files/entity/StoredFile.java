package info.becs.forms.files.entity;

import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.vault.entity.FreshKey;
import info.becs.kit.text.FileName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is known of a file that came with a form; its content lies sealed in the store. */
@Entity
@Table(name = "forms_file")
public class StoredFile {

    public static final String SENDER = "sender";
    public static final String STAFF = "staff";

    /** Before the kind of what is kept for other modules, in the place of a form. */
    public static final String OF_KIND = "kind:";

    @Id
    private String id;

    private String owner;
    private String form;
    private String field;

    @Column(name = "data_class")
    @Enumerated(EnumType.STRING)
    private DataClass dataClass;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private String sha256;

    @Column(name = "view_bytes")
    private long viewBytes;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    @Column(name = "wrapped_key")
    private String wrappedKey;

    @Column(name = "key_id")
    private long keyId;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String submission;
    private String message;

    @Column(name = "sent_by")
    private String sentBy;

    protected StoredFile() {}

    /** For which submission, and into which field of its form, somebody gives a file. */
    public record Place(UUID owner, String form, String field, DataClass dataClass) {}

    /** What was found out while it was read. @param viewBytes of the safe picture; 0 where there is none */
    public record Content(FileKind kind, long bytes, String sha256, long viewBytes) {}

    public StoredFile(UUID id, Place place, FileName name, Content content, FreshKey key, Instant now, Instant expiry) {
        this.id = id.toString();
        this.owner = place.owner().toString();
        this.form = place.form();
        this.field = place.field();
        this.dataClass = place.dataClass();
        this.name = name.text();
        this.mediaType = content.kind().mediaType();
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.viewBytes = content.viewBytes();
        this.scan = Scan.NOT_SCANNED;
        this.wrappedKey = key.wrapped();
        this.keyId = key.keyId();
        this.uploadedAt = now;
        this.expiresAt = expiry;
        this.sentBy = SENDER;
    }

    /** For no submission: a kind of thing that another module keeps files for. No form is called so. */
    public static Place outside(UUID owner, String kind) {
        return new Place(owner, OF_KIND + kind, "file", DataClass.S);
    }

    public boolean isOf(String kind) {
        return form.equals(OF_KIND + kind);
    }

    public boolean isOf(UUID asked) {
        return owner.equals(asked.toString());
    }

    /** It does not come with the form, but with this message of the sender or of staff. */
    public void addedTo(String to, boolean own) {
        message = to;
        sentBy = own ? SENDER : STAFF;
    }

    /** It is of its submission for good, and does not expire. */
    public void keep() {
        submission = owner;
    }

    /** Whether it is of its submission for good. */
    public boolean isKept() {
        return submission != null;
    }

    public boolean isWith(String asked, boolean own) {
        return asked.equals(message) && own == isOwn();
    }

    /** Whether the sender of the submission gave it. */
    public boolean isOwn() {
        return sentBy.equals(SENDER);
    }

    /** Where its key is bound to. */
    public static String place(String id) {
        return "file:" + id;
    }

    public boolean isFor(UUID submission, String formId) {
        return owner.equals(submission.toString()) && form.equals(formId);
    }

    public void scanned(Scan found) {
        scan = found;
    }

    public String id() {
        return id;
    }

    public String field() {
        return field;
    }

    public DataClass dataClass() {
        return dataClass;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public boolean hasView() {
        return viewBytes > 0;
    }

    public Scan scan() {
        return scan;
    }

    public String wrappedKey() {
        return wrappedKey;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
