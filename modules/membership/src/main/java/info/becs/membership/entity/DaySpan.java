package info.becs.membership.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one to another, both of them counted; either side may be open.
 *
 * @param first empty where it begins long ago
 * @param last empty where it goes on
 */
public record DaySpan(Optional<LocalDate> first, Optional<LocalDate> last) {

    public static final DaySpan ANY = new DaySpan(Optional.empty(), Optional.empty());

    /** From this day on, so many days more. */
    public static DaySpan within(LocalDate day, int days) {
        return new DaySpan(Optional.of(day), Optional.of(day.plusDays(days)));
    }

    public boolean isAny() {
        return first.isEmpty() && last.isEmpty();
    }

    /** No day at all lies in it where any day is asked for. @param day may be null */
    public boolean holds(LocalDate day) {
        return isAny()
                || day != null
                        && first.map(begin -> !day.isBefore(begin)).orElse(true)
                        && last.map(end -> !day.isAfter(end)).orElse(true);
    }
}
