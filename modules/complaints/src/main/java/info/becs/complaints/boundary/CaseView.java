package info.becs.complaints.boundary;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Casework;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as staff see it.
 *
 * @param submission under which the forms keep the answers
 * @param part which of the cases of this submission it is; 1 is the one that it opened
 * @param amountClaimed in poisha
 * @param amountReturned in poisha, as the outcome says
 * @param firstAnswerDue end of the last day for the first human answer
 * @param answeredAt when that was given
 * @param dueAt end of the clock that runs now
 * @param clocks of the cell that run, each with its end
 * @param waitsFor complainant, merchant or authority; null while the cell has to act
 * @param solutionLeft working days that are left for the outcome, while its clock stands; null while it runs
 * @param answerSince since when words of the complainant wait for the cell; null where none do
 * @param group that looks after it; null for none
 * @param assignee who has it; null for nobody
 * @param next steps that the caller may take now
 * @param deadlines days of the law that run
 * @param related other cases that it has to do with
 * @param sound whether the history is whole and nobody has changed it in the database
 * @param keeping until when it is kept
 * @param steps that were taken, in their order
 */
@Schema(description = "A case as staff see it", examples = """
    {"number": "K7PM-92QX", "version": 4, "status": "triaged", "label": {"bn": "যাচাই হয়েছে", "en": "Examined"}, "form": "complaint.ecommerce",
     "submission": "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11", "part": 1, "issue": "nondelivery", "merchant": "দ্রুত বাজার", "amountClaimed": 12500000,
     "receivedAt": "2026-11-18T05:12:00Z", "openedAt": "2026-11-18T05:12:01Z", "firstAnswerDue": "2026-11-23T18:00:00Z",
     "dueAt": "2026-11-24T18:00:00Z", "clocks": [{"clock": "step", "label": {"bn": "এই ধাপ", "en": "This step"}, "dueAt": "2026-11-24T18:00:00Z"}],
     "assignee": {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"},
     "next": [{"to": "sent-to-merchant", "verb": {"bn": "বিক্রেতাকে লিখুন", "en": "Write to the seller"}, "needs": ["words"]}],
     "deadlines": [], "related": [{"number": "M4ZT-38WA", "how": "linked"}], "sound": true, "steps": []}
    """)
public record CaseView(
        String number,
        int version,
        String status,
        Text label,
        String form,
        String submission,
        int part,
        String merchant,
        String issue,
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
        Instant answerSince,
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
                found.part(),
                found.merchant().orElse(null),
                found.issue().orElse(null),
                found.amountClaimed().orElse(null),
                found.amountReturned().orElse(null),
                found.outcome().orElse(null),
                found.receivedAt(),
                found.openedAt(),
                firstAnswerDue,
                found.answeredAt().orElse(null),
                found.dueAt().orElse(null),
                ClockView.of(found, casework),
                casework.status(found.status())
                        .waitsFor()
                        .map(who -> who.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                found.solutionLeft().orElse(null),
                found.endedAt().orElse(null),
                found.answerSince().orElse(null),
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
