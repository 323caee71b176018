package info.becs.membership.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A member as one line of a list.
 *
 * @param number null before the approval
 * @param name null before the approval
 * @param endOn null for life, and before the first term
 */
public record MemberLine(
        String id,
        String number,
        String receipt,
        String name,
        String nameEn,
        String type,
        String status,
        String division,
        String district,
        String upazila,
        Instant appliedAt,
        LocalDate endOn) {

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "MemberLine " + id;
    }
}
