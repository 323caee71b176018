package info.becs.site.themes.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A theme that a designer has sent in, as a zip that was looked through. Never changes: another zip is another one. */
@Entity
@Table(name = "site_sent_theme")
public class SentTheme {

    @Id
    private String id;

    private String theme;

    private String version;

    private String digest;

    @Lob
    private byte[] zip;

    private int files;

    private int weight;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected SentTheme() {}

    public SentTheme(UUID id, ThemeInfo info, byte[] zip, String digest, int files, PersonId sentBy, Instant now) {
        this.id = id.toString();
        this.theme = info.name();
        this.version = info.version();
        this.digest = digest;
        this.zip = zip;
        this.files = files;
        this.weight = zip.length;
        this.sentBy = sentBy.toString();
        this.sentAt = now;
    }

    public String id() {
        return id;
    }

    public String theme() {
        return theme;
    }

    public String version() {
        return version;
    }

    public byte[] zip() {
        return zip;
    }
}
