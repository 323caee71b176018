package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The referrals of a case, and how one may stand. */
@Schema(description = "The referrals of a case, and how one may stand", examples = """
    {"items": [{"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "authority": "dncrp", "office": "Dhaka division", "reference": "DNCRP-2026-118", "status": "registered", "on": "2026-11-20"}],
     "statuses": []}
    """)
public record ReferralsView(List<ReferralView> items, List<StatusView> statuses) {

    /** One of the list. */
    public record StatusView(String code, Text label) {}
}
