package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Dossier;
import info.becs.complaints.entity.OutcomeKind;
import info.becs.complaints.entity.Step;
import info.becs.spi.events.Event;
import info.becs.spi.events.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Ends all cases of a submission that was erased, as nobody can work on them any more, and takes the words out of their
 * histories and the search; the chains and the sums stay.
 */
@ApplicationScoped
public class CaseErasure implements Listener {

    public static final String ERASED = "forms.submission.erased";

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

    @Inject
    ErasedComplaints erased;

    @Override
    public void heard(Event event) {
        erase(cases.of(UUID.fromString(event.subject())), event.facts().containsKey("by"));
    }

    /** Those of them whose complaints are erased; what the event did then it does again: words may have been written since. */
    void eraseGone(List<Case> batch) {
        Set<UUID> gone =
                erased.among(batch.stream().map(CaseErasure::submission).toList());
        erase(batch.stream().filter(each -> gone.contains(submission(each))).toList(), false);
    }

    /** Cases that were opened of what was erased before they were. */
    void eraseGoneOf(Collection<UUID> submissions) {
        erase(
                erased.among(submissions).stream()
                        .flatMap(gone -> cases.of(gone).stream())
                        .toList(),
                false);
    }

    private static UUID submission(Case of) {
        return UUID.fromString(of.submission());
    }

    /** @param wanted by whoever complained */
    private void erase(List<Case> all, boolean wanted) {
        cases.lock(all);
        all.stream().filter(each -> each.endedAt().isEmpty()).forEach(each -> end(each, wanted));
        all.forEach(found -> {
            cases.history(found).forEach(CaseEvent::forget);
            dossiers.of(found).forEach(Dossier::forget);
            marks.forget(found);
            fields.forget(found);
        });
    }

    /** Whoever complained and wanted it erased has withdrawn, where the rules let them. */
    private void end(Case found, boolean wanted) {
        rules.casework().possible(found.status(), Actor.Kind.COMPLAINANT).stream()
                .filter(rule -> wanted
                        && rule.outcome().filter(OutcomeKind.WITHDRAWN::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        rule -> steps.take(
                                found,
                                new Step(rule.to(), "", "", Optional.empty(), "", "", ""),
                                Actor.complainant(),
                                Optional.empty()),
                        () -> steps.endErased(found));
    }
}
