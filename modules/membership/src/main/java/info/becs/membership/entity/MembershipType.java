package info.becs.membership.entity;

import info.becs.spi.Text;
import java.util.List;
import java.util.OptionalInt;

/**
 * One kind of membership.
 *
 * @param fee in poisha, for one period; 0 for none
 * @param graceDays so long after its end somebody is still a member
 * @param least age in years, by the year of birth
 * @param most age in years, by the year of birth
 * @param open whether it takes people in; a closed one keeps those whom it has
 */
public record MembershipType(
        String code,
        Text label,
        long fee,
        Period period,
        int graceDays,
        Approver approver,
        OptionalInt least,
        OptionalInt most,
        List<Text> benefits,
        boolean open) {

    /** Who decides about an application. */
    public enum Approver {
        REGISTRAR,
        COMMITTEE
    }

    /** Whether somebody born in this year may be one. */
    public boolean fits(int birthYear, int thisYear) {
        return birthYear >= earliestYear(thisYear) && birthYear <= latestYear(thisYear);
    }

    /** Whoever was born before it is too old. */
    public int earliestYear(int thisYear) {
        return thisYear - 1 - most.orElse(thisYear - 1);
    }

    /** Whoever was born after it is too young. */
    public int latestYear(int thisYear) {
        return thisYear - least.orElse(0);
    }

    /** Whether any age is asked for. */
    public boolean asksForAge() {
        return least.isPresent() || most.isPresent();
    }

    /** Which ages may be one, in words. */
    public Text ages() {
        if (most.isEmpty()) {
            return Text.of("কমপক্ষে {0} বছর", "{0} or over").with(least.orElse(0));
        }
        return least.isEmpty()
                ? Text.of("সর্বোচ্চ {0} বছর", "{0} or under").with(most.getAsInt())
                : Text.of("{0} থেকে {1} বছর", "{0} to {1}").with(least.getAsInt(), most.getAsInt());
    }

    /** Whether a decision of the committee has to be recorded. */
    public boolean needsCommittee() {
        return approver == Approver.COMMITTEE;
    }
}
