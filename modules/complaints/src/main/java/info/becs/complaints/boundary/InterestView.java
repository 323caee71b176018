package info.becs.complaints.boundary;

import info.becs.complaints.entity.Interest;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interest that was declared. @param registered whether the register knows the merchant, and so all its spellings */
@Schema(description = "An interest that was declared", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "person": "01977c1e-0000-7d31-9c55-0a6f8e1d2b3c", "merchant": "Quick Bazar",
     "declaredAt": "2026-11-20T05:12:00Z", "registered": true}
    """)
public record InterestView(String id, String person, String merchant, Instant declaredAt, boolean registered) {

    static InterestView of(Interest interest, boolean registered) {
        return new InterestView(
                interest.id(), interest.person(), interest.merchant(), interest.declaredAt(), registered);
    }
}
