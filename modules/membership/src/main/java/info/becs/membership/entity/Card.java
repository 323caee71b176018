package info.becs.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A card of a member: a token that says nothing by itself. */
@Entity
@Table(name = "membership_card")
public class Card {

    @Id
    private String id;

    @Column(name = "member_id")
    private String member;

    private String token;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "shows_name")
    private int showsName;

    protected Card() {}

    public Card(UUID id, Member member, String token, Instant now) {
        this.id = id.toString();
        this.member = member.id();
        this.token = token;
        this.issuedAt = now;
    }

    /** Is no card any more; revoking it twice changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Whether whoever checks it is told the name; said by its member alone. */
    public void showName(boolean shown) {
        showsName = shown ? 1 : 0;
    }

    public boolean showsName() {
        return showsName == 1;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public String id() {
        return id;
    }

    public String member() {
        return member;
    }

    public String token() {
        return token;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
