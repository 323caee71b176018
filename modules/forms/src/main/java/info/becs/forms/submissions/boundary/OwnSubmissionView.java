package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.control.TiedSubmissions.Tied;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submission that stands in somebody's account. @param id under which the account has it */
@Schema(description = "A submission that stands in somebody's account", examples = """
    {"id": "0193c7e2-1d55-7c1a-9b0e-0f7a7c1f2d11", "receiptNumber": "K7PM-92QX", "form": "complaint.ecommerce",
     "receivedAt": "2026-11-18T05:12:00Z"}
    """)
public record OwnSubmissionView(String id, String receiptNumber, String form, Instant receivedAt) {

    static OwnSubmissionView of(Tied tied) {
        return new OwnSubmissionView(
                tied.id(),
                tied.receipt().receiptNumber(),
                tied.receipt().form(),
                tied.receipt().receivedAt());
    }
}
