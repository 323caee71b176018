package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Dossier;
import info.becs.complaints.entity.Step;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes the words out of the histories and the search of all cases of a submission that was erased; the chains and the sums stay. */
@ApplicationScoped
public class CaseErasure implements Listener {

    public static final String ERASED = "forms.submission.erased";
    private static final String WITHDRAWN = "withdrawn";

    @Inject
    Cases cases;

    @Inject
    Dossiers dossiers;

    @Inject
    CaseMarks marks;

    @Inject
    CaseFields fields;

    @Inject
    CaseRules rules;

    @Inject
    CaseSteps steps;

    @Override
    public void heard(Event event) {
        List<Case> all = cases.of(UUID.fromString(event.subject()));
        if (event.facts().containsKey("by")) {
            all.forEach(this::withdraw);
        }
        all.forEach(found -> {
            cases.history(found).forEach(CaseEvent::forget);
            dossiers.of(found).forEach(Dossier::forget);
            marks.forget(found);
            fields.forget(found);
        });
    }

    /** Whoever complained wanted it erased: nobody could work on it any more. */
    private void withdraw(Case found) {
        if (found.endedAt().isEmpty()) {
            rules.casework().possible(found.status(), Actor.Kind.COMPLAINANT).stream()
                    .filter(rule -> rule.outcome().filter(WITHDRAWN::equals).isPresent())
                    .findFirst()
                    .ifPresent(rule -> steps.take(
                            found,
                            new Step(rule.to(), "", "", Optional.empty(), "", "", ""),
                            Actor.complainant(),
                            Optional.empty()));
        }
    }
}
