package info.becs.membership.entity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * How long a fee lasts.
 *
 * @param begins first day of the fixed year
 * @param rolloverMonths whoever joins so shortly before the end of a fixed year has the next one as well
 */
public record Period(Kind kind, int months, Optional<MonthDay> begins, int rolloverMonths) {

    /** From the day itself, from a fixed day of the year, or for good. */
    public enum Kind {
        ROLLING,
        FIXED,
        LIFE
    }

    /** The last day of a term that begins on this one; empty for life. */
    public Optional<LocalDate> end(LocalDate start) {
        switch (kind) {
            case ROLLING:
                return Optional.of(start.plusMonths(months).minusDays(1));
            case FIXED:
                LocalDate next = begins.orElseThrow().atYear(start.getYear());
                while (!next.isAfter(start)) {
                    next = next.plusMonths(months);
                }
                return Optional.of((next.minusMonths(rolloverMonths).isAfter(start) ? next : next.plusMonths(months))
                        .minusDays(1));
            default:
                return Optional.empty();
        }
    }

    /** The last day of a term that follows one that ends on this day: of a fixed year, however the one before ran. */
    public Optional<LocalDate> extended(LocalDate end) {
        return end(end.plusDays(1));
    }
}
