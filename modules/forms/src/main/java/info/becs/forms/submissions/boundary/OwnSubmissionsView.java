package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.control.TiedSubmissions.Tied;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All submissions that stand in somebody's account, the newest first. */
@Schema(description = "All submissions that stand in somebody's account, the newest first", examples = """
    {"items": [{"id": "0193c7e2-1d55-7c1a-9b0e-0f7a7c1f2d11", "receiptNumber": "K7PM-92QX", "form": "complaint.ecommerce",
     "receivedAt": "2026-11-18T05:12:00Z"}]}
    """)
public record OwnSubmissionsView(List<OwnSubmissionView> items) {

    static OwnSubmissionsView of(List<Tied> tied) {
        return new OwnSubmissionsView(tied.stream().map(OwnSubmissionView::of).toList());
    }
}
