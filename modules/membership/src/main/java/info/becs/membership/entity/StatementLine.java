package info.becs.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

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

    protected StatementLine() {}

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
