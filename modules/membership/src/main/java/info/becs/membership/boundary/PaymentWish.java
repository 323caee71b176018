package info.becs.membership.boundary;

import info.becs.membership.entity.PaymentClaim;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says to have paid.
 *
 * @param method bkash, nagad, rocket, bank or cash
 * @param trxId id of the transaction; none for cash
 * @param amount in poisha
 * @param senderLast4 last four digits of the number that it came from
 */
@Schema(examples = """
    {"method": "bkash", "trxId": "9AB12CD34E", "amount": 20000, "senderLast4": "5678", "paidOn": "2026-11-20"}
    """)
public record PaymentWish(
        @Size(max = 12) String method,
        @Size(max = 80) String trxId,
        Long amount,
        @Size(max = 8) String senderLast4,
        LocalDate paidOn) {

    PaymentClaim toClaim(LocalDate today) {
        return PaymentClaim.of(method, trxId, amount, senderLast4, paidOn, today);
    }

    /** Without the transaction id, so that none reaches a log. */
    @Override
    public String toString() {
        return "PaymentWish[" + method + "]";
    }
}
