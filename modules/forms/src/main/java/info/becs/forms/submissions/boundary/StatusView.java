package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.entity.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How a submission stands. */
public record StatusView(String receiptNumber, String form, List<StepView> steps) {

    /** One step that was taken. */
    public record StepView(Instant at, String what) {}

    static StatusView of(Standing standing, Locale locale) {
        var steps = standing.steps().stream()
                .map(s -> new StepView(s.at(), s.what().in(locale)))
                .toList();
        return new StatusView(standing.receiptNumber(), standing.form(), steps);
    }
}
