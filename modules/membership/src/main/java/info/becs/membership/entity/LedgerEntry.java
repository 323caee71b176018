package info.becs.membership.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row of the ledger of fees, with the number of its receipt; never changed. */
@Entity
@Table(name = "membership_ledger")
public class LedgerEntry {

    public static final String FEE = "fee";
    public static final String WAIVER = "waiver";
    public static final String REVERSAL = "reversal";

    @Id
    private String id;

    private String receipt;

    @Column(name = "member_id")
    private String member;

    @Column(name = "payment_id")
    private String payment;

    private String kind;
    private long amount;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "booked_by")
    private String bookedBy;

    protected LedgerEntry() {}

    private LedgerEntry(
            UUID id,
            MemberNumber receipt,
            String member,
            String kind,
            String payment,
            long amount,
            PersonId by,
            Instant now) {
        this.id = id.toString();
        this.receipt = receipt.text();
        this.member = member;
        this.payment = payment;
        this.kind = kind;
        this.amount = amount;
        this.bookedAt = now;
        this.bookedBy = by.toString();
    }

    public static LedgerEntry fee(UUID id, MemberNumber receipt, Payment payment, PersonId by, Instant now) {
        return new LedgerEntry(id, receipt, payment.member(), FEE, payment.id(), payment.amount(), by, now);
    }

    public static LedgerEntry reversal(UUID id, MemberNumber receipt, Payment payment, PersonId by, Instant now) {
        return new LedgerEntry(id, receipt, payment.member(), REVERSAL, payment.id(), -payment.amount(), by, now);
    }

    /** The fee is let go: nothing was paid, and nothing is due. */
    public static LedgerEntry waiver(UUID id, MemberNumber receipt, Member member, PersonId by, Instant now) {
        return new LedgerEntry(id, receipt, member.id(), WAIVER, null, 0, by, now);
    }

    public String id() {
        return id;
    }

    /** With a check character, as member numbers have. */
    public String receipt() {
        return receipt;
    }

    public String member() {
        return member;
    }

    public Optional<String> payment() {
        return Optional.ofNullable(payment);
    }

    public String kind() {
        return kind;
    }

    /** In poisha; below zero for what went back. */
    public long amount() {
        return amount;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public String bookedBy() {
        return bookedBy;
    }
}
