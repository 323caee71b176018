package info.becs.site.themes.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A look that whoever has the secret link sees for a while. */
@Entity
@Table(name = "site_preview")
public class Preview {

    @Id
    private String digest;

    private String theme;

    private String sent;

    @Lob
    private String chosen;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Preview() {}

    public Preview(String digest, Look look, PersonId madeBy, Instant expiresAt) {
        this.digest = digest;
        this.theme = look.theme();
        this.sent = look.sent().orElse(null);
        this.chosen = ChosenJson.text(look.chosen());
        this.madeBy = madeBy.toString();
        this.expiresAt = expiresAt;
    }

    public String digest() {
        return digest;
    }

    public Look look() {
        return new Look(theme, Optional.ofNullable(sent), ChosenJson.values(chosen));
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
