package info.becs.membership.entity;

import info.becs.spi.Text;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A member as one line of a list.
 *
 * @param version that a decision names
 * @param number null before the approval
 * @param name null before the approval
 * @param joinedOn first day as a member; null before the first term
 * @param endOn null for life, and before the first term
 * @param districtLabel null where it is not known, and where nobody reads it
 */
public record MemberLine(
        String id,
        int version,
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
        LocalDate joinedOn,
        LocalDate endOn,
        Text districtLabel) {

    /** As it is kept. */
    public MemberLine(
            String id,
            int version,
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
            LocalDate joinedOn,
            LocalDate endOn) {
        this(
                id, version, number, receipt, name, nameEn, type, status, division, district, upazila, appliedAt,
                joinedOn, endOn, null);
    }

    public MemberLine within(Text label) {
        return new MemberLine(
                id, version, number, receipt, name, nameEn, type, status, division, district, upazila, appliedAt,
                joinedOn, endOn, label);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "MemberLine " + id;
    }
}
