package info.becs.complaints.control;

import info.becs.complaints.entity.CaseStep;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who has taken which step with a case: all that this module holds about those who work here. */
@ApplicationScoped
public class Officers implements PersonalData {

    private static final int MOST = 10_000;
    private static final Text STEP = Text.of("কেসের ধাপ", "Step of a case");
    private static final Text WHY = Text.of(
            "কেসের ইতিহাস বদলানো যায় না; এখন থেকে পরিচয়টি কাউকে বোঝায় না।",
            "The history of a case is never changed; from now on the id in it means nobody.");

    @Inject
    Cases cases;

    @Override
    public List<Held> about(PersonId person) {
        return cases.stepsBy(person, MOST).stream().map(Officers::of).toList();
    }

    private static Held of(CaseStep step) {
        return Held.of(STEP, DataClass.I, step.caseId())
                .fact("status", step.status().code())
                .fact("takenAt", step.takenAt().toString());
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return List.of(Fate.kept(STEP, cases.countStepsBy(person), WHY));
    }

    @Override
    public List<Fate> erase(PersonId person) {
        return plan(person);
    }
}
