package info.becs.membership.boundary;

import info.becs.membership.control.OwnFees.Receipt;
import info.becs.membership.entity.LedgerEntry;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A receipt for a fee.
 *
 * @param amount in poisha
 * @param waived whether the fee was let go
 * @param reversed whether its money went back; then it is valid no more
 * @param start first day of the term that it brought; absent where it brought none
 * @param end last day of that term; absent for life
 */
@Schema(examples = """
    {"number": "K7PM-92QXV", "type": "General member", "amount": 20000, "waived": false, "reversed": false, "method": "bkash", "bookedAt": "2026-11-20T05:12:00Z",
     "start": "2026-11-20", "end": "2027-11-19"}
    """)
public record OwnReceiptView(
        String number,
        String type,
        long amount,
        boolean waived,
        boolean reversed,
        String method,
        Instant bookedAt,
        LocalDate start,
        LocalDate end) {

    static OwnReceiptView of(Receipt receipt, Locale locale) {
        LedgerEntry entry = receipt.entry();
        return new OwnReceiptView(
                entry.receipt(),
                receipt.type().in(locale),
                entry.amount(),
                entry.kind().equals(LedgerEntry.WAIVER),
                receipt.isReversed(),
                receipt.payment().map(Payment::method).orElse(null),
                entry.bookedAt(),
                receipt.term().map(Term::start).orElse(null),
                receipt.term().flatMap(Term::end).orElse(null));
    }
}
