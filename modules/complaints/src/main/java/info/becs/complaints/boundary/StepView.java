package info.becs.complaints.boundary;

import info.becs.complaints.entity.CaseStep;
import info.becs.spi.Text;
import java.time.Instant;

/** One step that was taken with a case. */
public record StepView(Instant at, String status, Text label) {

    static StepView of(CaseStep step) {
        return new StepView(step.takenAt(), step.status().code(), step.status().label());
    }
}
