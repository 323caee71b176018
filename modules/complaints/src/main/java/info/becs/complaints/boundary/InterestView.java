package info.becs.complaints.boundary;

import info.becs.complaints.entity.Interest;
import java.time.Instant;

/** An interest that was declared. */
public record InterestView(String id, String person, String merchant, Instant declaredAt) {

    static InterestView of(Interest interest) {
        return new InterestView(interest.id(), interest.person(), interest.merchant(), interest.declaredAt());
    }
}
