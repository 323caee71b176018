package info.becs.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A stretch of time for which somebody is a member; never changed but for a merge, and taken back only where its money went back. */
@Entity
@Table(name = "membership_term")
public class Term {

    /** The first one, one that follows another, or one after a gap. */
    public enum Kind {
        FIRST,
        RENEWAL,
        ANEW;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private String id;

    @Column(name = "member_id")
    private String member;

    @Column(name = "member_type")
    private String type;

    private String kind;

    @Column(name = "start_on")
    private LocalDate start;

    @Column(name = "end_on")
    private LocalDate end;

    @Column(name = "payment_id")
    private String payment;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Term() {}

    private Term(
            UUID id,
            Member member,
            Kind kind,
            LocalDate start,
            Optional<LocalDate> end,
            Optional<UUID> payment,
            Instant now) {
        this.id = id.toString();
        this.member = member.id();
        this.type = member.type();
        this.kind = kind.code();
        this.start = start;
        this.end = end.orElse(null);
        this.payment = payment.map(UUID::toString).orElse(null);
        this.madeAt = now;
    }

    static Term begin(
            UUID id,
            Member member,
            Kind kind,
            LocalDate today,
            MembershipType type,
            Optional<UUID> payment,
            Instant now) {
        return new Term(id, member, kind, today, type.period().end(today), payment, now);
    }

    static Term brought(UUID id, Member member, LocalDate start, Optional<LocalDate> end, Instant now) {
        return new Term(id, member, Kind.FIRST, start, end, Optional.empty(), now);
    }

    /** @param end last day of the one before; null for life, after which there is nothing */
    static Term following(
            UUID id, Member member, LocalDate end, MembershipType type, Optional<UUID> payment, Instant now) {
        if (end == null) {
            throw MembershipProblem.forLife();
        }
        return new Term(id, member, Kind.RENEWAL, end.plusDays(1), type.period().extended(end), payment, now);
    }

    /** Is the other's from now on: both are the same person. */
    public void moveTo(Member other) {
        member = other.id();
    }

    /** Counts no more. */
    public void takeBack(Instant now) {
        takenBackAt = now;
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    public String id() {
        return id;
    }

    public String member() {
        return member;
    }

    public String type() {
        return type;
    }

    public Kind kind() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    public LocalDate start() {
        return start;
    }

    /** Its last day; empty for life. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    public Optional<String> payment() {
        return Optional.ofNullable(payment);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
