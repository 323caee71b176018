package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseStatus;
import info.becs.complaints.entity.CaseStep;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the sender of a complaint is told on the status page. */
@ApplicationScoped
public class CaseProgress implements SubmissionProgress {

    private static final Text OPENED = Text.of(
            "অভিযোগ সেল অভিযোগটি পেয়েছে। কেস নম্বর {0}; কথা বলার সময় এই নম্বরটি বলুন।",
            "The complaint cell has your complaint. It is case {0}; quote this number when you talk to us.");
    private static final Text NEXT = Text.of(
            "এরপর: {0}-এর মধ্যে সেলের একজন কর্মী অভিযোগটি পড়ে প্রথম উত্তর দেবেন।",
            "Next: by {0} somebody at the cell will have read it and given you a first answer.");

    @Inject
    Cases cases;

    @Inject
    FirstAnswer firstAnswer;

    @Override
    public List<Step> of(UUID submission) {
        return cases.of(submission)
                .map(found -> told(found, cases.steps(found)))
                .orElse(List.of());
    }

    private List<Step> told(Case found, List<CaseStep> taken) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(found.openedAt(), OPENED.with(found.number())));
        taken.forEach(step -> steps.add(new Step(step.takenAt(), step.status().label())));
        if (found.status() == CaseStatus.RECEIVED) {
            steps.add(new Step(firstAnswer.due(found.receivedAt()), next(firstAnswer.dueDay(found.receivedAt()))));
        }
        return List.copyOf(steps);
    }

    private static Text next(LocalDate day) {
        return NEXT.with(Text.of(Bangla.date(day, Bangla.BN), Bangla.date(day, Locale.ENGLISH)));
    }
}
