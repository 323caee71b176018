package info.becs.forms.definition.entity;

import info.becs.spi.Text;

/**
 * A clock of a rule pack: how long after what.
 *
 * @param start the word for what begins it, {@code cause}, {@code paid_in_full}
 * @param unit what its length is counted in
 * @param source where it is written
 */
public record Deadline(String id, Text title, String start, int length, Unit unit, String source) {

    /** What a length is counted in. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS
    }
}
