package info.becs.complaints.boundary;

import info.becs.complaints.entity.RightsDay;
import info.becs.spi.Text;
import java.time.LocalDate;

/**
 * A day that the law, or a rule of the society, gives.
 *
 * @param from the day from which it was counted
 * @param source where the rule is written
 */
public record RightsDayView(Text what, LocalDate from, LocalDate day, String source) {

    static RightsDayView of(RightsDay day) {
        return new RightsDayView(day.what(), day.from(), day.day(), day.source());
    }
}
