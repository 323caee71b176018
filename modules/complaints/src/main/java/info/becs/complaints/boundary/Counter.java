package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseKeeping;
import info.becs.complaints.control.CaseRights;
import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.Cases;
import info.becs.complaints.control.FirstAnswer;
import info.becs.complaints.control.Interests;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Related;
import info.becs.complaints.entity.StepRule;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.kit.start.ThisModule;
import info.becs.spi.forms.SubmissionReading.Attached;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** The counter over which cases are handed to whoever asks: each as this caller may see it. */
@RequestScoped
public class Counter {

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    FirstAnswer firstAnswer;

    @Inject
    Interests interests;

    @Inject
    CaseRights rights;

    @Inject
    CaseKeeping keeping;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    PersonId person() {
        return Caller.person(request).orElseThrow();
    }

    boolean may(String permission) {
        return Caller.may(request, permission);
    }

    void require(String permission) {
        Caller.require(request, permission, Caller.EVERYWHERE);
    }

    /** What is nobody's, one's own, or anybody's for those who decide. */
    void requireOwn(Case found) {
        if (found.assignee().filter(who -> !who.equals(person().toString())).isPresent()) {
            require(CasesResource.DECIDE);
        }
    }

    /** As if it were not there where the caller has to do with its merchant. */
    Case visible(String number) {
        Case found = cases.require(number);
        if (hides(found)) {
            throw CaseProblem.notFound();
        }
        return found;
    }

    /** Whether the caller has to do with its merchant, or with that of another part of the same complaint. */
    boolean hides(Case found) {
        return interests.hides(hidden(), found);
    }

    Set<String> hidden() {
        return interests.hidden(person().toString());
    }

    Case require(String number, HttpHeaders headers) {
        Case found = visible(number);
        Conditional.requireMatch(headers, tag(found));
        return found;
    }

    Response changed(Case found) {
        return Response.ok(view(found)).tag(tag(found)).build();
    }

    CaseView view(Case found) {
        List<CaseEvent> history = history(found);
        KeepingView kept = KeepingView.of(found, keeping);
        return CaseView.of(
                found,
                found.assignee().map(this::by).orElse(null),
                kept.erased() ? List.of() : next(found),
                rights.of(found, history).stream().map(RightsDayView::of).toList(),
                related(history),
                found.isSound(history),
                kept,
                history.stream()
                        .filter(event -> event.kind() == CaseEvent.Kind.STEP)
                        .map(event -> view(event, null))
                        .toList(),
                rules.casework(),
                firstAnswer.due(found));
    }

    /** Case and history are read one after the other: what somebody wrote in between is no sign that it was tampered with. */
    private List<CaseEvent> history(Case found) {
        List<CaseEvent> history = cases.history(found);
        if (found.isSound(history)) {
            return history;
        }
        cases.settle(found);
        return cases.history(found);
    }

    /** But those that the caller may not know of. */
    private List<RelatedView> related(List<CaseEvent> history) {
        List<Related> all = Related.of(history);
        Set<String> hidden = all.isEmpty() ? Set.of() : hidden();
        return all.stream()
                .filter(each -> hidden.isEmpty()
                        || cases.find(each.number())
                                .filter(other -> interests.hides(hidden, other))
                                .isEmpty())
                .map(RelatedView::of)
                .toList();
    }

    EventView view(CaseEvent event, String words) {
        return view(event, words, List.of());
    }

    EventView view(CaseEvent event, String words, List<Attached> files) {
        return EventView.of(event, event.madeBy().map(this::by).orElse(null), rules.casework(), words, files);
    }

    By by(String id) {
        return new By(
                id,
                PersonId.of(id)
                        .flatMap(person -> self.platform().find(People.class).flatMap(people -> people.find(person)))
                        .map(person -> person.name().in(language.locale()))
                        .orElse(""));
    }

    private List<NextStep> next(Case found) {
        return rules.casework().possible(found.status(), Actor.Kind.OFFICER).stream()
                .filter(this::allows)
                .map(NextStep::of)
                .toList();
    }

    private boolean allows(StepRule rule) {
        return may(CasesResource.WORK) && may(rule.permission());
    }

    static String tag(Case found) {
        return found.number() + "-" + found.version();
    }
}
