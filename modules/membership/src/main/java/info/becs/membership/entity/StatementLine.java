package info.becs.membership.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money that the statement of a bank or a wallet shows; never changed. */
@Entity
@Table(name = "membership_statement_line")
public class StatementLine {

    @Id
    private String id;

    private String method;

    @Column(name = "trx_id")
    private String trxId;

    private long amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_by")
    private String readBy;

    protected StatementLine() {}

    public StatementLine(UUID id, PaymentClaim claim, PersonId by, Instant now) {
        this.id = id.toString();
        this.method = claim.method().code();
        this.trxId = claim.trxId().orElseThrow();
        this.amount = claim.amount();
        this.paidOn = claim.paidOn();
        this.readAt = now;
        this.readBy = by.toString();
    }

    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    public String trxId() {
        return trxId;
    }

    /** In poisha. */
    public long amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Instant readAt() {
        return readAt;
    }
}
