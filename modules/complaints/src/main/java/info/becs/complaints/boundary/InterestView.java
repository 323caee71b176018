package info.becs.complaints.boundary;

import info.becs.complaints.entity.Interest;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interest that was declared. */
@Schema(description = "An interest that was declared", examples = """
    {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "person": "01977c1e-0000-7d31-9c55-0a6f8e1d2b3c", "merchant": "Quick Bazar",
     "declaredAt": "2026-11-20T05:12:00Z"}
    """)
public record InterestView(String id, String person, String merchant, Instant declaredAt) {

    static InterestView of(Interest interest) {
        return new InterestView(interest.id(), interest.person(), interest.merchant(), interest.declaredAt());
    }
}
