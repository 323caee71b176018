package info.becs.membership.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment as one line of a list; the amount is poisha.
 *
 * @param reused 1 where the same transaction id was said before
 * @param number of the member; null before the approval
 * @param proof picture or paper; null where there is none
 * @param seen amount that a statement shows for this id; null where none does
 */
public record PaymentLine(
        String id,
        Integer version,
        String member,
        String number,
        String receipt,
        String name,
        String method,
        String trxId,
        long amount,
        String senderLast4,
        LocalDate paidOn,
        String state,
        Integer reused,
        String proof,
        Long seen,
        Instant enteredAt) {

    /** As the list reads it; what a statement shows is looked up for the whole page. */
    public PaymentLine(
            String id,
            Integer version,
            String member,
            String number,
            String receipt,
            String name,
            String method,
            String trxId,
            long amount,
            String senderLast4,
            LocalDate paidOn,
            String state,
            Integer reused,
            String proof,
            Instant enteredAt) {
        this(
                id,
                version,
                member,
                number,
                receipt,
                name,
                method,
                trxId,
                amount,
                senderLast4,
                paidOn,
                state,
                reused,
                proof,
                null,
                enteredAt);
    }

    /** {@code shown} is null where no statement shows it. */
    public PaymentLine seen(Long shown) {
        return new PaymentLine(
                id,
                version,
                member,
                number,
                receipt,
                name,
                method,
                trxId,
                amount,
                senderLast4,
                paidOn,
                state,
                reused,
                proof,
                shown,
                enteredAt);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "PaymentLine " + id;
    }
}
