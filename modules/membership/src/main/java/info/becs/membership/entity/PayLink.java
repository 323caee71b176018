package info.becs.membership.entity;

import info.becs.kit.text.SecretCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A way for one member to say that they have paid, for one term, until a day; it opens nothing else. */
@Entity
@Table(name = "membership_pay_link")
public class PayLink {

    @Id
    private String id;

    @Column(name = "member_id")
    private String member;

    private String digest;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PayLink() {}

    public PayLink(UUID id, Member member, SecretCode code, Instant now, Duration life) {
        this.id = id.toString();
        this.member = member.id();
        this.digest = code.digest();
        this.endOn = member.endOn().orElse(null);
        this.madeAt = now;
        this.expiresAt = now.plus(life);
    }

    public String id() {
        return id;
    }

    public String member() {
        return member;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether its member's term is still the one that it was made for. */
    public boolean isFor(Member whom) {
        return member.equals(whom.id()) && Objects.equals(endOn, whom.endOn().orElse(null));
    }
}
