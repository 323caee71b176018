package info.becs.membership.entity;

import info.becs.kit.text.SecretCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether the e-mail address of an application is the applicant's: they follow a link that went there. */
@Entity
@Table(name = "membership_email_proof")
public class EmailProof {

    public static final Duration LIFE = Duration.ofDays(14);

    @Id
    @Column(name = "member_id")
    private String member;

    private String digest;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** Empty until somebody has followed the link. */
    @Column(name = "shown_at")
    private Instant shownAt;

    protected EmailProof() {}

    public EmailProof(Member member, SecretCode code, Instant now) {
        this.member = member.id();
        this.digest = code.digest();
        this.sentAt = now;
    }

    public String member() {
        return member;
    }

    /** The first time counts. */
    public void show(Instant now) {
        if (shownAt == null) {
            shownAt = now;
        }
    }

    public Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(sentAt.plus(LIFE));
    }
}
