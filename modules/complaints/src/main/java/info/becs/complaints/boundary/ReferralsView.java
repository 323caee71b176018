package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.util.List;

/** The referrals of a case, and how one may stand. */
public record ReferralsView(List<ReferralView> items, List<StatusView> statuses) {

    /** One of the list. */
    public record StatusView(String code, Text label) {}
}
