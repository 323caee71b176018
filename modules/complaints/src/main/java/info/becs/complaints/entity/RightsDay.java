package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.time.LocalDate;

/**
 * A day until which somebody has a right, or a duty.
 *
 * @param clock id of the rule
 * @param from the day from which it was counted
 * @param source where the rule is written
 */
public record RightsDay(String clock, Text what, LocalDate from, LocalDate day, Text source) {

    /** What a form says of a rule that stands in no law. */
    private static final String OWN = "own rule";

    /** The same, with the names of where it is written. */
    public RightsDay writtenIn(Text named) {
        return new RightsDay(clock, what, from, day, named);
    }

    /** Whether it stands in no law. */
    public boolean isOwn() {
        return source.en().equals(OWN);
    }
}
