package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.CaseSteps;
import info.becs.complaints.control.Cases;
import info.becs.complaints.control.ErasedComplaints;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Choice;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What helps with a case: words to begin a message with, and the list of what has to be looked at. */
@Path("cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class CaseAidResource {

    private static final String ITEM = "item";
    private static final String DONE = "done";

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    CaseSteps steps;

    @Inject
    ErasedComplaints erased;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** Those for where the case stands, filled, for an officer to read and change before they are sent. */
    @GET
    @Path("{number}/templates")
    @Operation(summary = "Words to begin a message with, filled in for this case")
    @Permission(CasesResource.WORK)
    public Slice<TemplateView> templates(@PathParam("number") String number) {
        var found = counter.visible(number);
        Map<String, Text> values = values(found);
        return new Slice<>(
                rules.casework().templates(found.status()).stream()
                        .map(each -> new TemplateView(each.code(), each.label(), each.filled(values)))
                        .toList(),
                null);
    }

    private static Map<String, Text> values(Case found) {
        var values = new HashMap<String, Text>();
        values.put("case", Text.same(found.number()));
        found.merchant().ifPresent(name -> values.put("merchant", Text.same(name)));
        found.amountClaimed()
                .ifPresent(amount -> values.put(
                        "amount", Text.of(Bangla.money(amount, Bangla.BN), Bangla.money(amount, Locale.ENGLISH))));
        found.dueAt()
                .ifPresent(due ->
                        values.put("day", Text.of(Bangla.date(due, Bangla.BN), Bangla.date(due, Locale.ENGLISH))));
        return values;
    }

    @GET
    @Path("{number}/checklist")
    @Operation(summary = "What is to be checked, and what was")
    @Permission(CasesResource.READ)
    public Slice<CheckView> checklist(@PathParam("number") String number) {
        return checks(counter.visible(number));
    }

    /** Ticking what is ticked changes nothing. */
    @POST
    @Path("{number}/checklist")
    @Operation(summary = "Ticks an item of the checklist, or takes the tick away")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.check")
    public Slice<CheckView> check(@PathParam("number") String number, @NotNull @Valid CheckWish wish) {
        var found = counter.visible(number);
        cases.lock(found);
        erased.refuse(found);
        if (rules.casework().checklist(found.form()).stream()
                .noneMatch(item -> item.code().equals(wish.item()))) {
            throw CaseProblem.checkUnknown(wish.item());
        }
        boolean before = isDone(last(cases.history(found), wish.item()));
        if (before != wish.done()) {
            var making = steps.making(Actor.officer(counter.person()), Optional.empty());
            var facts = Map.of(ITEM, wish.item(), DONE, wish.done() ? "yes" : "no");
            cases.add(found.append(CaseEvent.Kind.CHECK, making, facts, Optional.empty()));
            cases.save();
            trail.on(found.number()).change(wish.item(), DataClass.I, before, wish.done());
        }
        return checks(found);
    }

    private Slice<CheckView> checks(Case found) {
        List<CaseEvent> history = cases.history(found);
        return new Slice<>(
                rules.casework().checklist(found.form()).stream()
                        .map(item -> check(item, last(history, item.code()).filter(CaseAidResource::isDone)))
                        .toList(),
                null);
    }

    private CheckView check(Choice item, Optional<CaseEvent> done) {
        return new CheckView(
                item.code(),
                item.label(),
                done.isPresent(),
                done.map(CaseEvent::madeAt).orElse(null),
                done.flatMap(CaseEvent::madeBy).map(counter::by).orElse(null));
    }

    private static Optional<CaseEvent> last(List<CaseEvent> history, String item) {
        return history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.CHECK
                        && item.equals(event.facts().get(ITEM)))
                .reduce((earlier, later) -> later);
    }

    private static boolean isDone(Optional<CaseEvent> check) {
        return check.filter(CaseAidResource::isDone).isPresent();
    }

    private static boolean isDone(CaseEvent check) {
        return "yes".equals(check.facts().get(DONE));
    }
}
