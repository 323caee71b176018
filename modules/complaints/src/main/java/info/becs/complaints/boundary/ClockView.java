package info.becs.complaints.boundary;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Casework;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clock of the cell that runs for a case.
 *
 * @param clock first-answer, step, update or solution
 * @param dueAt its end
 */
@Schema(description = "A clock of the cell that runs for a case", examples = """
    {"clock": "first-answer", "label": {"bn": "প্রথম উত্তর", "en": "First answer"}, "dueAt": "2026-11-23T18:00:00Z"}
    """)
public record ClockView(String clock, Text label, Instant dueAt) {

    /** In the order in which they are owed. */
    static List<ClockView> of(Case found, Casework rules) {
        return found.running(rules).entrySet().stream()
                .map(each -> new ClockView(each.getKey().code(), each.getKey().label(), each.getValue()))
                .toList();
    }
}
