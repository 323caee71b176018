package info.becs.membership.boundary;

import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Proof;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one has said to have paid, as its member sees it: not what others have found out about it.
 *
 * @param amount in poisha
 * @param state claimed, verified, failed or reversed
 * @param proof picture or paper, which shows it; absent where there is none
 */
@Schema(examples = """
    {"id": "0198f2a1-0000-7000-8000-000000000001", "method": "bkash", "trxId": "9AB3KX71QP", "amount": 20000, "senderLast4": "5678", "paidOn": "2026-11-20",
     "state": "claimed", "saidAt": "2026-11-20T05:12:00Z"}
    """)
public record OwnPaymentView(
        String id,
        String method,
        String trxId,
        long amount,
        String senderLast4,
        LocalDate paidOn,
        String state,
        String proof,
        Instant saidAt) {

    /** That a second person was asked is between those two. */
    static OwnPaymentView of(Payment payment) {
        return new OwnPaymentView(
                payment.id(),
                payment.method(),
                payment.trxId().orElse(null),
                payment.amount(),
                payment.senderLast4().orElse(null),
                payment.paidOn(),
                payment.isOpen()
                        ? Payment.State.CLAIMED.code()
                        : payment.state().code(),
                payment.proof().map(Proof::sort).orElse(null),
                payment.enteredAt());
    }

    /** Without the transaction id, so that none reaches a log. */
    @Override
    public String toString() {
        return "OwnPaymentView " + id;
    }
}
