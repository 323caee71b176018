package info.becs.membership.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody who has applied, is a member, or was one. */
@Entity
@Table(name = "membership_member")
public class Member extends MemberIdentity {

    public static final String APPROVED = "approved";
    public static final String REFUSED = "refused";

    @Column(name = "member_type")
    private String type;

    private String status;
    private String mark;

    @Column(name = "applied_at")
    private Instant appliedAt;

    private String decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Column(name = "turns_on")
    private LocalDate turnsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "merged_into")
    private String mergedInto;

    private int events;

    protected Member() {}

    private Member(UUID id, Application application) {
        super(id, application);
    }

    private Member(UUID id, MemberNumber number, MemberName name, Area area) {
        super(id, number, name, area);
    }

    /** Of an application; it waits until somebody decides. */
    public static Member applied(UUID id, Application application, MembershipRules rules, LocalDate today) {
        var member = new Member(id, application);
        member.type = application.type();
        member.appliedAt = application.at();
        member.turn(rules, today);
        return member;
    }

    /** Of somebody who comes from elsewhere as a member, for instance from an older list; a term makes them active. */
    public static Member enrolled(
            UUID id, MemberNumber number, MemberName name, String type, Area area, Instant now, MembershipRules rules) {
        var member = new Member(id, number, name, area);
        member.type = type;
        member.appliedAt = now;
        member.decision = APPROVED;
        member.decidedAt = now;
        member.turn(rules, Days.of(now));
        return member;
    }

    /** From now on it awaits its fee, or is active at once where there is none. */
    public void approve(MemberNumber given, MemberName name, PersonId by, Instant now, MembershipRules rules) {
        DecisionRule.requireWaiting(this);
        decide(APPROVED, by, now);
        number(given);
        rename(name);
        turn(rules, Days.of(now));
    }

    public void refuse(PersonId by, Instant now, MembershipRules rules) {
        DecisionRule.requireWaiting(this);
        decide(REFUSED, by, now);
        turn(rules, Days.of(now));
    }

    /** The same person has another membership: an application ends for it, and a member for a member. */
    public void mergeInto(Member other, PersonId by, Instant now, MembershipRules rules) {
        DecisionRule.require(this, other);
        if (isWaiting()) {
            decide(null, by, now);
        }
        mergedInto = other.id();
        unlink();
        mark("merged", rules, Days.of(now));
    }

    /** Whoever it was merged into was merged themselves. */
    public void follow(Member other) {
        mergedInto = other.id();
    }

    /** The applicant is told that somebody decides until then. */
    public void promise(LocalDate day) {
        dueOn = day;
    }

    /** Until when somebody was to decide, as the applicant was told. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** Whether nobody has decided yet. */
    public boolean isWaiting() {
        return decision == null && mark == null;
    }

    private void decide(String what, PersonId by, Instant now) {
        decision = what;
        decidedAt = now;
        decidedBy = by.toString();
    }

    /** suspended, resigned or deceased; null takes a suspension back. */
    public void mark(String newMark, MembershipRules rules, LocalDate today) {
        mark = newMark;
        turn(rules, today);
    }

    /**
     * One more term: it follows the last one while somebody is still a member, and begins today where they were none any
     * more.
     */
    public Term extend(UUID termId, Optional<UUID> payment, Instant now, MembershipRules rules) {
        if (!APPROVED.equals(decision) || isGone()) {
            throw MembershipProblem.notAMember();
        }
        LocalDate today = Days.of(now);
        var kind = rules.type(type);
        Term term = !isRunning(rules, today)
                ? Term.begin(
                        termId, this, startOn == null ? Term.Kind.FIRST : Term.Kind.ANEW, today, kind, payment, now)
                : Term.following(termId, this, endOn, kind, payment, now);
        if (joinedOn == null) {
            joinedOn = term.start();
        }
        if (term.kind() != Term.Kind.RENEWAL) {
            startOn = term.start();
        }
        endOn = term.end().orElse(null);
        turn(rules, today);
        return term;
    }

    /** A suspended member's term runs on beneath: whether it does is asked without the mark. */
    private boolean isRunning(MembershipRules rules, LocalDate today) {
        return startOn != null && rules.isMember(statusOn(standing().unmarked(), rules, today));
    }

    /** The last day of the term that a fee would bring today; empty for life. */
    public Optional<LocalDate> wouldEnd(MembershipRules rules, LocalDate today) {
        Period period = rules.type(type).period();
        return isRunning(rules, today) ? period.extended(endOn) : period.end(today);
    }

    /** Whether there is a fee that they may pay now. */
    public boolean owes(MembershipRules rules) {
        return APPROVED.equals(decision)
                && !isGone()
                && !isForLife()
                && rules.find(type).filter(kind -> kind.fee() > 0).isPresent();
    }

    /** Whether that fee is due: no term of theirs runs on this day. */
    public boolean isDue(MembershipRules rules, LocalDate today) {
        return owes(rules) && endOn().filter(end -> !end.isBefore(today)).isEmpty();
    }

    public boolean isForLife() {
        return startOn != null && endOn == null;
    }

    /** The term of somebody who was a member before this module kept account of it. */
    public Term bring(UUID termId, LocalDate start, Optional<LocalDate> end, Instant now, MembershipRules rules) {
        joinedOn = start;
        startOn = start;
        endOn = end.orElse(null);
        turn(rules, Days.of(now));
        return Term.brought(termId, this, start, end, now);
    }

    /** Becomes what these terms make of them, in their order: all that are left. */
    public void stand(List<Term> left, MembershipRules rules, LocalDate today) {
        Stretch whole = Stretch.of(left);
        joinedOn = whole.joinedOn();
        startOn = whole.startOn();
        endOn = whole.endOn();
        turn(rules, today);
    }

    /** Whether somebody has resigned, died or was merged: nothing more is due from them. */
    public boolean isGone() {
        return mark != null && !mark.equals("suspended");
    }

    /** Becomes what the rules make of it today; whether that is something else. */
    public boolean turn(MembershipRules rules, LocalDate today) {
        String now = statusOn(standing(), rules, today);
        Optional<LocalDate> next = standing().turn(grace(rules), today);
        boolean turned = !now.equals(status);
        if (turned || !next.equals(Optional.ofNullable(turnsOn))) {
            status = now;
            turnsOn = next.orElse(null);
        }
        return turned;
    }

    private String statusOn(Standing facts, MembershipRules rules, LocalDate today) {
        return rules.status(facts, grace(rules), today).code();
    }

    private int grace(MembershipRules rules) {
        return rules.find(type).map(MembershipType::graceDays).orElse(0);
    }

    private Standing standing() {
        return new Standing(decision(), mark(), startOn(), endOn());
    }

    /** Writes something into its history. */
    public MemberEvent append(
            UUID eventId, String kind, Instant at, Optional<PersonId> by, Map<String, String> facts, String words) {
        events++;
        return new MemberEvent(eventId, this, events, kind, at, by, facts, words);
    }

    /** Approved, still here, and without an account: whoever shows that it is theirs may tie it to their own. */
    public boolean isLoose() {
        return account().isEmpty() && APPROVED.equals(decision) && !isGone();
    }

    /** Another type, from the next term on. */
    public void become(MembershipType newType, MembershipRules rules, LocalDate today) {
        type = newType.code();
        turn(rules, today);
    }

    public String type() {
        return type;
    }

    public String status() {
        return status;
    }

    public Optional<String> mark() {
        return Optional.ofNullable(mark);
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<PersonId> decidedBy() {
        return PersonId.of(decidedBy);
    }

    public Optional<LocalDate> joinedOn() {
        return Optional.ofNullable(joinedOn);
    }

    public Optional<LocalDate> startOn() {
        return Optional.ofNullable(startOn);
    }

    /** Last day of the last term; empty for life, and before the first. */
    public Optional<LocalDate> endOn() {
        return Optional.ofNullable(endOn);
    }

    public Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
