package info.becs.complaints.entity;

import info.becs.kit.text.Sha256;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is done about one complaint, from the day it came to its outcome. */
@Entity
@Table(name = "complaints_case")
public class Case {

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "case_number")
    private String number;

    @Column(name = "submission_id")
    private String submission;

    private int part = 1;
    private int parts = 1;
    private String form;
    private String status;
    private String merchant;

    @Column(name = "amount_claimed")
    private Long amountClaimed;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "merchant_key")
    private String merchantKey;

    private String product;
    private String issue;
    private String district;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "case_group")
    private String caseGroup;

    private String assignee;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String outcome;

    @Column(name = "amount_returned")
    private Long amountReturned;

    @Column(name = "amount_confirmed")
    private long amountConfirmed;

    private int events;
    private String chain;

    @Column(name = "notices_off")
    private int noticesOff;

    @Column(name = "held_since")
    private Instant heldSince;

    @Embedded
    private NextLetter letter;

    @Embedded
    private CaseClocks clocks;

    protected Case() {}

    /**
     * The case of one submission.
     *
     * @param due when the first answer is
     * @param rules how long the cell gives itself
     */
    public static Case open(
            UUID id,
            CaseNumber number,
            Submission submission,
            Instant now,
            Instant due,
            ClockRules rules,
            WorkingDays calendar) {
        var claim = Claim.of(submission.answers());
        var opened = begun(id, number, submission.id().toString(), submission.form(), submission.receivedAt(), now);
        opened.merchant = claim.merchant().orElse(null);
        opened.amountClaimed = claim.amount().orElse(null);
        opened.merchantKey = claim.merchantKey().orElse(null);
        opened.product = claim.product().orElse(null);
        opened.issue = claim.issue().orElse(null);
        opened.district = claim.district().orElse(null);
        opened.dueAt = due;
        opened.clocks = CaseClocks.begin(opened.receivedAt, due, rules, calendar);
        return opened;
    }

    private static Case begun(
            UUID id, CaseNumber number, String submission, String form, Instant received, Instant now) {
        var begun = new Case();
        begun.id = id.toString();
        begun.version = 1;
        begun.number = number.text();
        begun.submission = submission;
        begun.form = form;
        begun.status = CaseStatus.RECEIVED;
        begun.receivedAt = received;
        begun.openedAt = now;
        return begun;
    }

    /**
     * A part of it that is a case of its own from now on, at the beginning of its steps; the claim that goes with it is this
     * one's no longer. Its clocks have run since the complaint came, and what was answered is answered.
     *
     * @param first of the cases of this submission, which counts them
     */
    public Case splitOff(
            UUID partId,
            CaseNumber partNumber,
            Split split,
            Case first,
            Instant now,
            Instant due,
            ClockRules rules,
            WorkingDays calendar) {
        split.requireRoom(first.parts);
        amountClaimed = split.left(amountClaimed);
        var made = begun(partId, partNumber, submission, form, receivedAt, now);
        made.part = ++first.parts;
        made.merchant = split.merchant().orElse(merchant);
        made.merchantKey = split.merchant().isPresent() ? split.merchantKey().orElse(null) : merchantKey;
        made.amountClaimed = split.amount().orElse(null);
        made.issue = split.issue().orElse(issue);
        made.product = product;
        made.district = district;
        made.answeredAt = answeredAt;
        made.noticesOff = noticesOff;
        made.dueAt = answeredAt == null ? due : null;
        made.clocks = CaseClocks.begin(receivedAt, due, rules, calendar);
        return made;
    }

    /** Its fields in the order of their declaration; which part it is says the table by itself. */
    public void write(PreparedStatement insert) throws SQLException {
        Row row = new Row(insert).text(id).number(version).text(number, submission, form, status, merchant);
        row.amount(amountClaimed).time(receivedAt, openedAt);
        row.text(merchantKey, product, issue, district, caseGroup).time(dueAt);
        clocks.write(insert, row.next());
    }

    /**
     * Takes one step that the casework allows; the event, to be written down.
     *
     * @param sealed the words that were said with it
     * @param due when the clock that begins now runs out
     */
    public CaseEvent take(
            Step step, Casework rules, LocalDate today, Making making, Optional<String> sealed, Optional<Instant> due) {
        StepRule rule = rules.rule(status, step.to(), making.by().kind())
                .filter(each -> !each.again() || OutcomeKind.isReached(outcome()))
                .orElseThrow(() -> CaseProblem.stepNotPossible(number, rules, status, step.to()));
        Map<String, String> facts = rules.facts(rule, step, today);
        status = step.to();
        dueAt = due.orElse(null);
        endedAt = rules.status(status).ended() ? making.at() : null;
        letter = NextLetter.after(letter, rule, rules.status(status), today, rules.clocks(), dueAt());
        if (facts.containsKey("outcome")) {
            outcome = facts.get("outcome");
            amountReturned = null;
        }
        if (facts.containsKey("amount")) {
            amountReturned = Long.valueOf(facts.get("amount"));
        }
        return append(CaseEvent.Kind.STEP, making, facts, sealed);
    }

    /** It was there from then on: of a sample, which tells of the past. */
    public void isOpenSince(Instant moment) {
        openedAt = moment;
    }

    /** When its complainant is written to next, and for what; empty while there is nothing to ask. */
    public Optional<NextLetter> letter() {
        return Optional.ofNullable(letter).filter(NextLetter::isThere);
    }

    public void isAgainst(String registered) {
        merchantKey = registered;
    }

    /** What its ledger comes to. */
    public void comesTo(Ledger ledger) {
        amountConfirmed = ledger.balance(Account.CONFIRMED);
        ledger.returned().ifPresent(amount -> amountReturned = amount);
    }

    /** Sets its clocks after something that either side has said or done. */
    public void turnClocks(Casework rules, WorkingDays calendar, Instant now) {
        if (clocks == null) {
            clocks = CaseClocks.none();
        }
        clocks.turn(rules.status(status).stands(), rules.clocks(), calendar, now);
        clocks.look(running(), rules.clocks(), calendar);
    }

    /** Clocks that run now, with their ends. */
    public Map<CaseClock, Instant> running() {
        return clocks == null || endedAt != null
                ? Map.of()
                : clocks.running(answeredAt != null, Optional.ofNullable(dueAt));
    }

    /** When something has to be told of its clocks; null while nothing has. */
    public Instant warnAt() {
        return clocks == null ? null : clocks.warnAt();
    }

    /** Working days that are left of the outcome's clock while it stands. */
    public Optional<Integer> solutionLeft() {
        return clocks == null || endedAt != null ? Optional.empty() : clocks.left();
    }

    /** Whether whoever complained wants to hear by letter of what happens. */
    public boolean wantsNotices() {
        return noticesOff == 0;
    }

    /** They want to hear of it, or not any more. */
    public CaseEvent switchNotices(boolean on, Making making) {
        noticesOff = on ? 0 : 1;
        return append(CaseEvent.Kind.NOTICES, making, Map.of("on", on ? "yes" : "no"), Optional.empty());
    }

    /** From now on it is kept whoever wants it erased, or no longer. @param why in words, sealed */
    public CaseEvent hold(boolean on, Making making, Optional<String> why) {
        KeepingProblem.requireChange(number, heldSince != null, on);
        heldSince = on ? making.at() : null;
        return append(CaseEvent.Kind.HOLD, making, Map.of("on", on ? "yes" : "no"), why);
    }

    /** Whoever of this group takes it. */
    public void goTo(CaseGroup group) {
        caseGroup = group.code();
    }

    /** From now on this officer has it, or nobody. */
    public void give(Optional<PersonId> to, Instant now) {
        assignee = to.map(PersonId::toString).orElse(null);
        assignedAt = to.isPresent() ? now : null;
    }

    /** Writes something into its history, at the end of its chain. */
    public CaseEvent append(CaseEvent.Kind kind, Making making, Map<String, String> facts, Optional<String> sealed) {
        if (making.by().kind() == Actor.Kind.OFFICER && answeredAt == null && kind.isAnswer()) {
            answeredAt = making.at();
        }
        events++;
        var event = new CaseEvent(end(), id, events, kind, status, making, facts, sealed);
        chain = event.hash();
        return event;
    }

    /** The hash of what happened last; before that, of what it was opened as. */
    private String end() {
        return chain == null ? beginning() : chain;
    }

    private String beginning() {
        return Sha256.of(String.join("\n", id, number, submission, form, String.valueOf(receivedAt.toEpochMilli())));
    }

    /** Whether this is its whole history and nobody has changed a word of it. */
    public boolean isSound(List<CaseEvent> history) {
        return history.size() == events && CaseEvent.chain(beginning(), history).equals(Optional.of(end()));
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String submission() {
        return submission;
    }

    /** Which of the cases of its submission it is; 1 is the one that the submission opened. */
    public int part() {
        return part;
    }

    /** Whether its submission has other cases besides. */
    public boolean isSplit() {
        return part > 1 || parts > 1;
    }

    public String form() {
        return form;
    }

    public Optional<String> issue() {
        return Optional.ofNullable(issue);
    }

    public String status() {
        return status;
    }

    public Optional<String> merchant() {
        return Optional.ofNullable(merchant);
    }

    public Optional<Long> amountClaimed() {
        return Optional.ofNullable(amountClaimed);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<String> merchantKey() {
        return Optional.ofNullable(merchantKey);
    }

    /** When the clock that runs now runs out. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<String> group() {
        return Optional.ofNullable(caseGroup);
    }

    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Since when it must be kept, whoever wants it erased. */
    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Long> amountReturned() {
        return Optional.ofNullable(amountReturned);
    }
}
