package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Outcome;
import info.becs.complaints.entity.Step;
import info.becs.kit.text.Bangla;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/*
 * What was typed is never taken for what was sent
 *
 * A browser that goes back shows the form with the id that it was sent with. Whoever writes something else there and sends it
 * has said two things: answering "it has arrived" because the id is known would lose the second. It is refused, and the page
 * that says so has a new id.
 */
/** Wishes that come again: the same is there once, and something else by the same word is refused. */
@ApplicationScoped
public class Repeats {

    @Inject
    Cases cases;

    @Inject
    CaseWords words;

    /** What was written on this word before; empty for the first time. */
    public Optional<CaseEvent> of(Case locked, Optional<String> request, Actor by, Predicate<CaseEvent> same) {
        Optional<CaseEvent> before = request.flatMap(id -> cases.written(locked, id));
        if (before.filter(event -> !event.isBy(by) || !same.test(event)).isPresent()) {
            throw CaseProblem.sentOtherwise();
        }
        return before;
    }

    /** The same where it has these facts, whatever else it has. */
    Optional<CaseEvent> of(
            Case locked, Optional<String> request, Actor by, CaseEvent.Kind kind, Map<String, String> facts) {
        return of(
                locked,
                request,
                by,
                event -> event.kind() == kind && event.facts().entrySet().containsAll(facts.entrySet()));
    }

    /** The same where it is what came of this step of a complainant; an amount counts where one was noted. */
    Optional<CaseEvent> of(Case locked, Step step, Optional<String> request) {
        String amount =
                step.outcome().flatMap(Outcome::amount).map(String::valueOf).orElse("");
        return of(
                locked,
                request,
                Actor.complainant(),
                event -> event.kind() == CaseEvent.Kind.STEP
                        && event.status().equals(step.to())
                        && event.facts().getOrDefault("amount", amount).equals(amount)
                        && says(locked, event, step.words()));
    }

    /** The same where it says these words; of what is forgotten nobody knows any more. */
    boolean says(Case locked, CaseEvent event, String said) {
        String plain = Bangla.normalise(said);
        return event.saidSomething()
                ? words.open(locked, event).map(plain::equals).orElse(true)
                : plain.isEmpty();
    }
}
