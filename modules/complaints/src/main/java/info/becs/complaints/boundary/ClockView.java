package info.becs.complaints.boundary;

import info.becs.complaints.entity.Case;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;

/**
 * A clock of the cell that runs for a case.
 *
 * @param clock first-answer, step, update or solution
 * @param dueAt its end
 */
public record ClockView(String clock, Text label, Instant dueAt) {

    /** In the order in which they are owed. */
    static List<ClockView> of(Case found) {
        return found.running().entrySet().stream()
                .map(each -> new ClockView(each.getKey().code(), each.getKey().label(), each.getValue()))
                .toList();
    }
}
