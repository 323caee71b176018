package info.becs.complaints.boundary;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseStatus;
import info.becs.complaints.entity.CaseStep;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;

/**
 * A case as staff see it.
 *
 * @param submission under which the forms keep the answers
 * @param amountClaimed in poisha
 * @param firstAnswerDue end of the last day for the first human answer
 * @param next statuses to which it may go now
 */
public record CaseView(
        String number,
        int version,
        String status,
        Text label,
        String form,
        String submission,
        String merchant,
        Long amountClaimed,
        Instant receivedAt,
        Instant openedAt,
        Instant firstAnswerDue,
        List<String> next,
        List<StepView> steps) {

    static CaseView of(Case found, List<CaseStep> steps, Instant firstAnswerDue) {
        return new CaseView(
                found.number(),
                found.version(),
                found.status().code(),
                found.status().label(),
                found.form(),
                found.submission(),
                found.merchant().orElse(null),
                found.amountClaimed().orElse(null),
                found.receivedAt(),
                found.openedAt(),
                firstAnswerDue,
                found.status().next().stream().map(CaseStatus::code).sorted().toList(),
                steps.stream().map(StepView::of).toList());
    }
}
