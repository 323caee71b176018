package info.becs.complaints.boundary;

import info.becs.complaints.entity.Referral;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A case at an authority.
 *
 * @param on the day of which the status is said
 * @param alsoIn numbers of other cases with the same reference at this authority: one of them is probably mistyped
 */
public record ReferralView(
        String id,
        String authority,
        Text label,
        String office,
        String reference,
        String status,
        Text statusLabel,
        LocalDate on,
        LocalDate referredOn,
        List<String> alsoIn) {

    static ReferralView of(Referral referral, Text label, Text statusLabel, List<String> alsoIn) {
        return new ReferralView(
                referral.id(),
                referral.authority(),
                label,
                referral.office().orElse(null),
                referral.reference().orElse(null),
                referral.state(),
                statusLabel,
                referral.stateOn(),
                referral.referredOn(),
                alsoIn);
    }
}
