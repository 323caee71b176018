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
 * @param decidedAt null while somebody is still to decide
 * @param dueOn until when somebody was to decide, as the applicant was told
 * @param late whether that day is over and nobody has
 * @param chapterAsked which they ask to join; null for that of their district
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
        Instant decidedAt,
        LocalDate dueOn,
        boolean late,
        String chapterAsked,
        Text chapterLabel,
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
            LocalDate endOn,
            Instant decidedAt,
            LocalDate dueOn,
            String chapterAsked) {
        this(
                id,
                version,
                number,
                receipt,
                name,
                nameEn,
                type,
                status,
                division,
                district,
                upazila,
                appliedAt,
                joinedOn,
                endOn,
                decidedAt,
                dueOn,
                false,
                chapterAsked,
                null,
                null);
    }

    /** With what places and chapters are called, and the promise of an application. @param due null where there is none */
    public MemberLine told(Text label, Text chapter, LocalDate due, LocalDate today) {
        boolean isLate = decidedAt == null && due != null && due.isBefore(today);
        return new MemberLine(
                id,
                version,
                number,
                receipt,
                name,
                nameEn,
                type,
                status,
                division,
                district,
                upazila,
                appliedAt,
                joinedOn,
                endOn,
                decidedAt,
                due,
                isLate,
                chapterAsked,
                chapter,
                label);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "MemberLine " + id;
    }
}
