package info.becs.complaints.boundary;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Casework;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A case as staff see it.
 *
 * @param submission under which the forms keep the answers
 * @param amountClaimed in poisha
 * @param amountReturned in poisha, as the outcome says
 * @param firstAnswerDue end of the last day for the first human answer
 * @param answeredAt when that was given
 * @param dueAt end of the clock that runs now
 * @param clocks of the cell that run, each with its end
 * @param waitsFor complainant, merchant or authority; null while the cell has to act
 * @param solutionLeft working days that are left for the outcome, while its clock stands; null while it runs
 * @param group that looks after it; null for none
 * @param assignee who has it; null for nobody
 * @param next steps that the caller may take now
 * @param deadlines days of the law that run
 * @param related other cases that it has to do with
 * @param sound whether the history is whole and nobody has changed it in the database
 * @param keeping until when it is kept
 * @param steps that were taken, in their order
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
        Long amountReturned,
        String outcome,
        Instant receivedAt,
        Instant openedAt,
        Instant firstAnswerDue,
        Instant answeredAt,
        Instant dueAt,
        List<ClockView> clocks,
        String waitsFor,
        Integer solutionLeft,
        Instant endedAt,
        CaseworkView.Word group,
        By assignee,
        List<NextStep> next,
        List<RightsDayView> deadlines,
        List<RelatedView> related,
        boolean sound,
        KeepingView keeping,
        List<EventView> steps) {

    static CaseView of(
            Case found,
            By assignee,
            List<NextStep> next,
            List<RightsDayView> deadlines,
            List<RelatedView> related,
            boolean sound,
            KeepingView keeping,
            List<EventView> steps,
            Casework casework,
            Instant firstAnswerDue) {
        return new CaseView(
                found.number(),
                found.version(),
                found.status(),
                casework.status(found.status()).label(),
                found.form(),
                found.submission(),
                found.merchant().orElse(null),
                found.amountClaimed().orElse(null),
                found.amountReturned().orElse(null),
                found.outcome().orElse(null),
                found.receivedAt(),
                found.openedAt(),
                firstAnswerDue,
                found.answeredAt().orElse(null),
                found.dueAt().orElse(null),
                ClockView.of(found),
                casework.status(found.status())
                        .waitsFor()
                        .map(who -> who.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                found.solutionLeft().orElse(null),
                found.endedAt().orElse(null),
                found.group().map(code -> CaseworkView.group(casework, code)).orElse(null),
                assignee,
                next,
                deadlines,
                related,
                sound,
                keeping,
                steps);
    }
}
