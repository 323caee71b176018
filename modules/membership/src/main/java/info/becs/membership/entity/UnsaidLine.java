package info.becs.membership.entity;

import java.time.Instant;
import java.time.LocalDate;

/** Money that a statement shows and nobody has said yet; the amount is poisha. */
public record UnsaidLine(String id, String method, String trxId, long amount, LocalDate paidOn, Instant readAt) {

    /** Without the transaction id, so that none reaches a log. */
    @Override
    public String toString() {
        return "UnsaidLine " + id;
    }
}
