package info.becs.membership.boundary;

import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Proof;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says to have paid.
 *
 * @param amount in poisha
 * @param reused whether the same transaction id was said before
 * @param proof picture or paper, which shows it; null where there is none
 * @param onStatement whether a line of a statement shows it
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "version": 1, "member": "0198f2a1-0000-7000-8000-000000000002", "method": "bkash", "trxId": "9AB3KX71QP",
     "amount": 20000, "senderLast4": "5678", "paidOn": "2026-11-20", "state": "claimed", "reused": false, "onStatement": false, "enteredAt": "2026-11-20T05:12:00Z"}
    """)
public record PaymentView(
        String id,
        int version,
        String member,
        String method,
        String trxId,
        long amount,
        String senderLast4,
        LocalDate paidOn,
        String state,
        boolean reused,
        String proof,
        boolean onStatement,
        Instant enteredAt,
        Instant checkedAt) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.version(),
                payment.member(),
                payment.method(),
                payment.trxId().orElse(null),
                payment.amount(),
                payment.senderLast4().orElse(null),
                payment.paidOn(),
                payment.state().code(),
                payment.isReused(),
                payment.proof().map(Proof::sort).orElse(null),
                payment.line().isPresent(),
                payment.enteredAt(),
                payment.checkedAt().orElse(null));
    }

    /** Without the transaction id, so that none reaches a log. */
    @Override
    public String toString() {
        return "PaymentView " + id;
    }
}
