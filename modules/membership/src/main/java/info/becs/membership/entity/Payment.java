package info.becs.membership.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody says to have paid, and whether the money was found. */
@Entity
@Table(name = "membership_payment")
public class Payment {

    /** Where it stands. */
    public enum State {
        CLAIMED,
        /** Found, and so large that a second person has to agree. */
        ASKED,
        VERIFIED,
        FAILED,
        REVERSED;

        public static Optional<State> of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "member_id")
    private String member;

    private String method;

    @Column(name = "trx_id")
    private String trxId;

    private long amount;

    @Column(name = "sender_last4")
    private String senderLast4;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String state;
    private int reused;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "line_id")
    private String line;

    @Column(name = "settled_key")
    private String settledKey;

    @Column(name = "link_id")
    private String link;

    @Column(name = "claim_key")
    private String claimKey;

    @Column(name = "fee_then")
    private Long feeThen;

    @Column(name = "proof_id")
    private String proofFile;

    @Column(name = "proof_sort")
    private String proofSort;

    protected Payment() {}

    /**
     * Said, not found yet.
     *
     * @param reused whether the same transaction id was said before
     * @param by whoever has written it down; empty where the member did
     */
    public static Payment claimed(
            UUID id, Member member, PaymentClaim claim, boolean reused, Optional<PersonId> by, Instant now) {
        var payment = new Payment();
        payment.id = id.toString();
        payment.member = member.id();
        payment.method = claim.method().code();
        payment.trxId = claim.trxId().orElse(null);
        payment.amount = claim.amount();
        payment.senderLast4 = claim.senderLast4().orElse(null);
        payment.paidOn = claim.paidOn();
        payment.state = State.CLAIMED.code();
        payment.reused = reused ? 1 : 0;
        payment.enteredAt = now;
        payment.enteredBy = by.map(PersonId::toString).orElse(null);
        return payment;
    }

    /** What the fee of their membership was when it was said; that of another type where they have become one since. */
    public void feeThen(long fee) {
        feeThen = fee;
    }

    /** Whether it pays for a period: a fee that has risen since it was said is not theirs. */
    public boolean isEnoughFor(MembershipType type) {
        return amount >= (feeThen == null ? type.fee() : Math.min(feeThen, type.fee()));
    }

    /** Its member said it through this link; once is the word for that one time. */
    public void through(PayLink payLink, String once) {
        link = payLink.id();
        claimKey = claimKey(payLink, once);
    }

    /** Its member said it in their account; once is the word for that one time. */
    public void saidBy(Member whose, String once) {
        claimKey = claimKey(whose, once);
    }

    /** Is the other's from now on: both are the same person. */
    public void moveTo(Member other) {
        member = other.id();
    }

    /** By which the same saying is known again. */
    public static String claimKey(PayLink link, String once) {
        return link.id() + ":" + once;
    }

    public static String claimKey(Member whose, String once) {
        return "own:" + whose.id() + ":" + once;
    }

    /** Whether this says the same, and nobody has decided about it yet. */
    public boolean isStillOpenAs(PaymentClaim claim) {
        return isOpen() && says(claim);
    }

    public boolean says(PaymentClaim claim) {
        return method.equals(claim.method().code())
                && amount == claim.amount()
                && paidOn.equals(claim.paidOn())
                && trxId().equals(claim.trxId());
    }

    /** Something shows it; the first one stays. */
    public void prove(Proof proof) {
        if (!isOpen()) {
            throw MembershipProblem.paymentNotOpen();
        }
        if (proofFile != null) {
            throw MembershipProblem.provedAlready();
        }
        proofFile = proof.file();
        proofSort = proof.sort();
    }

    /** Its member is erased; the money stays in the books. */
    public void forgetProof() {
        proofFile = null;
        proofSort = null;
    }

    /** Whether something that shows it can still be added. */
    public boolean lacksProof() {
        return isOpen() && proofFile == null;
    }

    /** Said, and neither found nor given up. */
    public boolean isOpen() {
        return state() == State.CLAIMED || state() == State.ASKED;
    }

    /** Was mistyped, and is the money that this line shows. */
    public void attach(StatementLine shown) {
        require(State.CLAIMED);
        method = shown.method();
        trxId = shown.trxId();
        amount = shown.amount();
        paidOn = shown.paidOn();
        reused = 0;
    }

    /** A second person has to agree that it was found. */
    public void ask(PersonId by, Instant now, Optional<StatementLine> found) {
        if (state() != State.ASKED) {
            require(State.CLAIMED);
        }
        check(State.ASKED, by, now);
        line = found.map(StatementLine::id).orElse(null);
    }

    /** The money is there. */
    public void verify(PersonId by, Instant now, Optional<StatementLine> found) {
        require(State.CLAIMED);
        line = found.map(StatementLine::id).orElse(null);
        settle(by, now);
    }

    /** A second person agrees. */
    public void confirm(PersonId second, Instant now) {
        require(State.ASKED);
        approvedBy = second.toString();
        state = State.VERIFIED.code();
        settledKey = key();
        checkedAt = now;
    }

    private void settle(PersonId by, Instant now) {
        check(State.VERIFIED, by, now);
        settledKey = key();
    }

    private String key() {
        return trxId == null ? null : method + ":" + trxId;
    }

    /** There is no such money. Whoever is a member stays one. */
    public void fail(PersonId by, Instant now) {
        if (!isOpen()) {
            throw MembershipProblem.paymentNotOpen();
        }
        check(State.FAILED, by, now);
        line = null;
    }

    /** The money went back; its transaction id stays settled. */
    public void reverse(PersonId by, Instant now) {
        require(State.VERIFIED);
        check(State.REVERSED, by, now);
    }

    private void check(State next, PersonId by, Instant now) {
        state = next.code();
        checkedAt = now;
        checkedBy = by.toString();
    }

    private void require(State needed) {
        if (state() != needed) {
            throw MembershipProblem.paymentNotOpen();
        }
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String member() {
        return member;
    }

    public String method() {
        return method;
    }

    public Optional<String> trxId() {
        return Optional.ofNullable(trxId);
    }

    /** In poisha. */
    public long amount() {
        return amount;
    }

    public Optional<String> senderLast4() {
        return Optional.ofNullable(senderLast4);
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public State state() {
        return State.valueOf(state.toUpperCase(Locale.ROOT));
    }

    /** Whether the same transaction id was said before. */
    public boolean isReused() {
        return reused == 1;
    }

    public Optional<Proof> proof() {
        return Optional.ofNullable(proofFile).map(file -> new Proof(file, proofSort));
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Optional<String> enteredBy() {
        return Optional.ofNullable(enteredBy);
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    public Optional<String> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** The line of a statement on which it was found. */
    public Optional<String> line() {
        return Optional.ofNullable(line);
    }
}
