package info.becs.complaints.entity;

import info.becs.kit.text.Sha256;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
public class Case extends CaseOrigin {

    @Version
    private int version;

    private String status;

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

    @Column(name = "answer_since")
    private Instant answerSince;

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
                .filter(each -> !each.again() || hasCome())
                .orElseThrow(() -> CaseProblem.stepNotPossible(number, rules, status, step.to()));
        Map<String, String> facts = rules.facts(rule, step, today);
        status = step.to();
        dueAt = due.orElse(null);
        endedAt = rules.status(status).ended() ? making.at() : null;
        letter = NextLetter.after(letter, rule, rules.status(status), today, rules.clocks(), dueAt());
        if (facts.containsKey("outcome")) {
            outcome = facts.get("outcome");
            amountReturned = null;
        } else if (endedAt == null) {
            outcome = null;
        }
        if (facts.containsKey("amount")) {
            amountReturned = Long.valueOf(facts.get("amount"));
        }
        return append(CaseEvent.Kind.STEP, making, facts, sealed);
    }

    /** It was erased, so nobody can work on it any more. What it has come to stays. */
    public CaseEvent endErased(Casework rules, Making making) {
        status = rules.end();
        dueAt = null;
        endedAt = making.at();
        letter = null;
        return append(CaseEvent.Kind.STEP, making, Map.of(CaseEvent.ERASED, "yes"), Optional.empty());
    }

    /** When its complainant is written to next, and for what; empty while there is nothing to ask. */
    public Optional<NextLetter> letter() {
        return Optional.ofNullable(letter).filter(NextLetter::isThere);
    }

    /** What its ledger comes to. */
    public void comesTo(Ledger ledger) {
        amountConfirmed = ledger.balance(Account.CONFIRMED);
        ledger.returned().ifPresent(amount -> amountReturned = amount);
    }

    /** Sets its clocks after something that either side has said or done. */
    public void turnClocks(Casework rules, WorkingDays calendar, CaseEvent heard) {
        if (clocks == null) {
            clocks = CaseClocks.none();
        }
        boolean stands = rules.status(status).stands() && !(answerSince != null && waitsForAnswer(rules));
        clocks.turn(stands, heard.isWordOfCell(), rules.clocks(), calendar, heard.madeAt());
        clocks.look(running(rules), rules.clocks(), calendar);
    }

    /** Given while its complainant is waited for, a consent that was asked for is their answer without a word. */
    public void agreed(Casework rules, WorkingDays calendar, CaseEvent given) {
        if (endedAt == null && waitsForAnswer(rules)) {
            letHear(given);
            turnClocks(rules, calendar, given);
        }
    }

    /** Whether it waits for words of its complainant, and not for what they say of an outcome. */
    private boolean waitsForAnswer(Casework rules) {
        return rules.status(status).waitsFor().equals(Optional.of(CaseStatus.Waits.COMPLAINANT)) && outcome == null;
    }

    /** Whether the answer has come that it waits for: then the cell has to act. */
    public boolean hasItsAnswer(Casework rules) {
        return clocks != null && endedAt == null && waitsForAnswer(rules) && clocks.run();
    }

    /** Waits anew for an answer, until then. */
    public void waitAgain(Optional<Instant> until) {
        dueAt = until.orElse(null);
        letter = NextLetter.forAnswer(until);
    }

    /** Since when words of its complainant wait for the cell. */
    public Optional<Instant> answerSince() {
        return Optional.ofNullable(answerSince);
    }

    /** Somebody at the cell has read what waited. */
    public void isSeen() {
        answerSince = null;
    }

    /** Clocks that run now, with their ends. */
    public Map<CaseClock, Instant> running(Casework rules) {
        return clocks == null || endedAt != null
                ? Map.of()
                : clocks.running(answeredAt != null, rules.status(status).stands(), dueAt());
    }

    /**
     * Whether it has come to something that its complainant did not choose, an outcome that stands or money: how it went is told
     * also after its end.
     */
    public boolean hasCome() {
        return outcome == null ? amountReturned != null : OutcomeKind.isReached(outcome());
    }

    /** When something has to be told of its clocks; null while nothing has. */
    public Instant warnAt() {
        return clocks == null ? null : clocks.warnAt();
    }

    /** When its first answer is or was owed, as was reckoned when it came; empty for one that is older than its clocks. */
    public Optional<Instant> firstDueAt() {
        return Optional.ofNullable(clocks).map(CaseClocks::firstDueAt);
    }

    /** Working days that are left of the outcome's clock while it stands. */
    public Optional<Integer> solutionLeft() {
        return clocks == null || endedAt != null ? Optional.empty() : clocks.left();
    }

    /** Whether whoever complained wants to hear by letter of what happens. */
    public boolean wantsNotices() {
        return noticesOff == 0;
    }

    /** While it is open, is still asked how it went, or has ended with the way to the authority left. */
    public boolean mayBeWrittenTo() {
        return endedAt == null || letter().isPresent() || outcome == null;
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
        events++;
        var event = new CaseEvent(end(), id, events, kind, status, making, facts, sealed);
        hear(event);
        chain = event.hash();
        return event;
    }

    private void hear(CaseEvent event) {
        if (event.isAnswerOfCell() && answeredAt == null) {
            answeredAt = event.madeAt();
        }
        if (endedAt != null || event.isAnswerOfCell()) {
            answerSince = null;
        } else if (event.isWordOfComplainant()) {
            letHear(event);
        }
    }

    private void letHear(CaseEvent event) {
        answerSince = answerSince == null ? event.madeAt() : answerSince;
        letter = letter().filter(each -> each.question() != Question.ANSWER).orElse(null);
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

    public int version() {
        return version;
    }

    public String status() {
        return status;
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

    /** What it came to, as long as that stands: not while it is disputed or open again. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Long> amountReturned() {
        return Optional.ofNullable(amountReturned);
    }
}
