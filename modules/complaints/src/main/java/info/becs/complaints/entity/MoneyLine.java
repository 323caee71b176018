package info.becs.complaints.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One entry of a case's {@link Ledger}; never changed. */
@Entity
@Table(name = "complaints_money")
public class MoneyLine {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private int place;
    private String debit;
    private String credit;
    private long amount;

    @Column(name = "day_of")
    private LocalDate day;

    private String proof;
    private Integer corrects;

    @Column(name = "event_id")
    private String event;

    @Column(name = "made_at")
    private Instant madeAt;

    protected MoneyLine() {}

    /** @param id a place in a case is taken once, so it is told by both */
    MoneyLine(String id, String caseId, int place, Account debit, Account credit, long amount, Instant madeAt) {
        this.id = id;
        this.caseId = caseId;
        this.place = place;
        this.debit = debit.code();
        this.credit = credit.code();
        this.amount = amount;
        this.madeAt = madeAt;
    }

    /** What happened that made it, with the day and the proof that were said. */
    MoneyLine by(CaseEvent made, String saidDay, String saidProof) {
        event = made.id();
        day = saidDay == null ? null : LocalDate.parse(saidDay);
        proof = saidProof;
        return this;
    }

    MoneyLine correcting(int wrong) {
        corrects = wrong;
        return this;
    }

    /** What it adds to an account; nothing to most. */
    long effectOn(Account account) {
        return (debit.equals(account.code()) ? amount : 0) - (credit.equals(account.code()) ? amount : 0);
    }

    /** Whether both say the same of the same. */
    boolean isSameAs(MoneyLine other) {
        return place == other.place
                && caseId.equals(other.caseId)
                && debit.equals(other.debit)
                && credit.equals(other.credit)
                && amount == other.amount
                && Objects.equals(corrects, other.corrects)
                && Objects.equals(event, other.event);
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public int place() {
        return place;
    }

    public Account debit() {
        return Account.find(debit).orElseThrow();
    }

    public Account credit() {
        return Account.find(credit).orElseThrow();
    }

    /** How far the money has come, or no more. */
    public Account stage() {
        return debit().isStage() ? debit() : credit();
    }

    /** Who says so. */
    public Account sayer() {
        return debit().isStage() ? credit() : debit();
    }

    /** In poisha; what it takes away has a minus. */
    public long change() {
        return effectOn(stage());
    }

    public long amount() {
        return amount;
    }

    /** For which day it was promised, or on which it was paid. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    public Optional<String> proof() {
        return Optional.ofNullable(proof);
    }

    /** The place of the entry that it takes back. */
    public Optional<Integer> corrects() {
        return Optional.ofNullable(corrects);
    }

    /** Not the claim that it began with, no correction, and not what went with a part: that stands in two ledgers. */
    public boolean isCorrectable() {
        boolean isSplitOff = stage() == Account.CLAIMED && change() < 0;
        return event != null && corrects == null && !isSplitOff;
    }

    public Optional<String> event() {
        return Optional.ofNullable(event);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
