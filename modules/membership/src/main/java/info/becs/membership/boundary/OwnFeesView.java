package info.becs.membership.boundary;

import info.becs.membership.control.OwnFees.Fees;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.PaymentMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is due of a member, was said and was booked.
 *
 * @param due whether a fee may be paid now
 * @param free whether the next term costs nothing and is to be had now
 * @param fee in poisha
 * @param runs last day of the present term; absent for life and before the first
 * @param would last day of the term that comes next; absent for life, and where none is to be had
 * @param ways where fees are sent
 * @param office where one asks about fees; absent where nobody has said
 * @param open what was said and is not found yet
 * @param receipts the newest first, a hundred at most
 */
@Schema(examples = """
    {"due": true, "free": false, "fee": 20000, "runs": "2026-12-31", "would": "2027-12-31", "ways": [{"method": "bkash", "to": "01700-000000"}], "office": "12 Station Road, Khulna", "open": [], "receipts": []}
    """)
public record OwnFeesView(
        boolean due,
        boolean free,
        Long fee,
        LocalDate runs,
        LocalDate would,
        List<Way> ways,
        String office,
        List<OwnPaymentView> open,
        List<OwnReceiptView> receipts) {

    public record Way(String method, String to) {}

    static OwnFeesView of(Fees fees, Map<PaymentMethod, String> numbers, String office, Locale locale) {
        return new OwnFeesView(
                fees.owes(),
                fees.isFree(),
                fees.type().map(MembershipType::fee).orElse(null),
                fees.member().endOn().orElse(null),
                fees.would().orElse(null),
                numbers.entrySet().stream()
                        .map(way -> new Way(way.getKey().code(), way.getValue()))
                        .toList(),
                office.isEmpty() ? null : office,
                fees.open().stream().map(OwnPaymentView::of).toList(),
                fees.receipts().stream()
                        .map(receipt -> OwnReceiptView.of(receipt, locale))
                        .toList());
    }
}
