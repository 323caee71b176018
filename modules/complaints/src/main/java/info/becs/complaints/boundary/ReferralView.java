package info.becs.complaints.boundary;

import info.becs.complaints.entity.Referral;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case at an authority.
 *
 * @param on the day of which the status is said
 * @param alsoIn numbers of other cases with the same reference at this authority: one of them is probably mistyped
 */
@Schema(description = "A case at an authority", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "authority": "dncrp", "label": {"bn": "ভোক্তা অধিকার অধিদপ্তর", "en": "Directorate of consumer rights"},
     "office": "Dhaka division", "reference": "DNCRP-2026-118", "status": "registered", "statusLabel": {"bn": "নথিভুক্ত", "en": "Registered"}, "on": "2026-11-20",
     "referredOn": "2026-11-18", "alsoIn": []}
    """)
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
