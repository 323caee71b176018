package info.becs.core.approvals.entity;

import info.becs.kit.text.FlatJson;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.ApprovedAction.Approved;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One request for a second person, and what became of it. */
@Entity
@Table(name = "core_approval")
public class Approval {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int LONGEST_FACTS = 4_000;

    @Id
    private String id;

    private String action;
    private String subject;

    @Column(name = "what_bn")
    private String whatBn;

    @Column(name = "what_en")
    private String whatEn;

    private String permission;
    private String facts;

    @Column(name = "asked_by")
    private String asker;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    @Column(name = "decided_by")
    private String decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Column(name = "open_key")
    private String openKey;

    protected Approval() {}

    public Approval(UUID id, ApprovalRequest request, Instant now) {
        Duration life = request.life();
        if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A request for approval lasts " + SHORTEST + " to " + LONGEST + ", not " + life);
        }
        this.id = id.toString();
        this.action = request.action();
        this.subject = request.subject();
        this.whatBn = request.what().bn();
        this.whatEn = request.what().en();
        this.permission = request.permission();
        this.facts = FlatJson.write(request.facts(), LONGEST_FACTS);
        this.asker = request.asker().toString();
        this.askedAt = now;
        this.expiresAt = now.plus(life);
        this.state = ApprovalState.ASKED;
        this.reason = "";
        this.openKey = action + " " + subject;
    }

    /** What is to be carried out now, in the transaction of this decision. */
    public Approved approve(PersonId person, String why, Instant now) {
        decide(ApprovalState.APPROVED, person, why, now);
        return new Approved(UUID.fromString(id), action, subject, facts(), asker(), person);
    }

    public void refuse(PersonId person, String why, Instant now) {
        decide(ApprovalState.REFUSED, person, why, now);
    }

    private void decide(ApprovalState to, PersonId person, String why, Instant now) {
        requireOpen(now);
        if (person.toString().equals(asker)) {
            throw ApprovalProblem.own();
        }
        if (person.toString().equals(subject)) {
            throw ApprovalProblem.aboutYou();
        }
        end(to, person.toString(), why, now);
    }

    /** Taken back, by whoever has asked only. */
    public void withdraw(PersonId person, Instant now) {
        requireOpen(now);
        if (!person.toString().equals(asker)) {
            throw ApprovalProblem.notYours();
        }
        end(ApprovalState.WITHDRAWN, asker, "", now);
    }

    /**
     * Nobody has decided in time.
     *
     * @return false if somebody has
     */
    public boolean expire(Instant now) {
        boolean over = state == ApprovalState.ASKED && isOver(now);
        if (over) {
            end(ApprovalState.EXPIRED, null, "", now);
        }
        return over;
    }

    private void requireOpen(Instant now) {
        if (state != ApprovalState.ASKED) {
            throw ApprovalProblem.decided(state);
        }
        if (isOver(now)) {
            throw ApprovalProblem.decided(ApprovalState.EXPIRED);
        }
    }

    private void end(ApprovalState to, String by, String why, Instant now) {
        state = to;
        decider = by;
        decidedAt = now;
        reason = why;
        openKey = null;
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public String id() {
        return id;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public Text what() {
        return Text.of(whatBn, whatEn);
    }

    /** What whoever decides must hold. */
    public String permission() {
        return permission;
    }

    public Map<String, String> facts() {
        return FlatJson.read(facts);
    }

    public PersonId asker() {
        return PersonId.of(asker).orElseThrow();
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** As it is to be seen at this moment: over is over, also before the row says so. */
    public ApprovalState state(Instant now) {
        return state == ApprovalState.ASKED && isOver(now) ? ApprovalState.EXPIRED : state;
    }

    public Optional<String> decider() {
        return Optional.ofNullable(decider);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public String reason() {
        return reason;
    }
}
