package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Optional;

/**
 * Where a case stands: one word of the {@link Casework}.
 *
 * @param code for programs and tables: {@code sent-to-merchant}
 * @param next what the complainant is told will happen, with {0} for the day; empty where nothing will
 * @param ended whether nobody has anything left to do
 * @param waitsFor who has to act: while it is not the cell, the clocks of its update and its outcome stand
 * @param days until the clock that begins here runs out; 0 for none, or where {@code workingDays} says it
 */
public record CaseStatus(
        String code,
        Text label,
        Optional<Text> next,
        boolean ended,
        Optional<Waits> waitsFor,
        int days,
        int workingDays) {

    /** Those for whom the cell can only wait. */
    public enum Waits {
        COMPLAINANT,
        MERCHANT,
        AUTHORITY
    }

    /** Whether the cell has nothing to do at the moment. */
    public boolean stands() {
        return ended || waitsFor.isPresent();
    }

    /** With which every case begins. */
    public static final String RECEIVED = "received";

    public static final String INCOMPLETE = "incomplete";
}
