package info.becs.membership.consents.entity;

import info.becs.membership.entity.CardToken;
import info.becs.membership.entity.ConsentText;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a member agreed to one text of one purpose, from then until it was withdrawn. */
@Entity
@Table(name = "membership_consent")
public class Consent {

    /** Withdrawn on the page of the account. */
    public static final String ACCOUNT = "account";

    /** Withdrawn by the link of a letter. */
    public static final String LINK = "link";

    /** Ended where two members became one. */
    public static final String MERGE = "merge";

    @Id
    private String id;

    @Column(name = "member_id")
    private String member;

    private String purpose;

    @Column(name = "text_version")
    private String version;

    private String token;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "in_force")
    private Integer inForce;

    protected Consent() {}

    /** To the present text. */
    public Consent(UUID id, Member member, Purpose purpose, Instant now) {
        this(id, member, purpose, purpose.present(), now);
    }

    public Consent(UUID id, Member member, Purpose purpose, ConsentText text, Instant now) {
        this.id = id.toString();
        this.member = member.id();
        this.purpose = purpose.code();
        this.version = text.version();
        this.token = CardToken.random().text();
        this.givenAt = now;
        this.inForce = 1;
    }

    /** Withdrawing it twice changes nothing. */
    public void withdraw(String way, Instant now) {
        if (inForce != null) {
            inForce = null;
            withdrawnAt = now;
            withdrawnBy = way;
        }
    }

    /** Belongs to whom this member was merged into. */
    public void moveTo(Member into) {
        member = into.id();
    }

    public boolean isInForce() {
        return inForce != null;
    }

    public String id() {
        return id;
    }

    public String member() {
        return member;
    }

    public String purpose() {
        return purpose;
    }

    public String version() {
        return version;
    }

    /** With which this consent, and no other, is withdrawn out of a letter. */
    public String token() {
        return token;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }
}
