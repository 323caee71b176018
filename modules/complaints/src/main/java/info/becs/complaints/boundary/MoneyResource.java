package info.becs.complaints.boundary;

import info.becs.complaints.control.Bookkeeping;
import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.Cases;
import info.becs.complaints.control.ErasedComplaints;
import info.becs.complaints.control.MoneyLines;
import info.becs.complaints.control.OfficeCalendar;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Ledger;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The money of a case: seen, entered, corrected. */
@Path("cases/{number}/money")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class MoneyResource {

    @Inject
    Cases cases;

    @Inject
    MoneyLines lines;

    @Inject
    Bookkeeping bookkeeping;

    @Inject
    CaseRules rules;

    @Inject
    ErasedComplaints erased;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "What each account comes to, and every line")
    @Permission(CasesResource.READ)
    public MoneyView read(@PathParam("number") String number) {
        return view(counter.visible(number));
    }

    /** Needs no If-Match: a line takes nothing away. With the same Idempotency-Key it is entered once, and something else by it is refused. */
    @POST
    @Operation(
            summary = "Enters how much more, and who says so",
            description = "Needs no `If-Match`. With the same `Idempotency-Key` it is entered once.")
    @APIResponseSchema(value = MoneyView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = TalkResource.USED)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.money.enter")
    public Response enter(
            @PathParam("number") String number,
            @NotNull @Valid MoneyWish wish,
            @HeaderParam(TalkResource.ONCE) String key) {
        var found = locked(number);
        var entry = wish.toEntry(rules.casework(), OfficeCalendar.day(clock.instant()));
        bookkeeping.enter(found, entry, officer(), TalkResource.once(key));
        trail.on(found.number()).change(wish.stage(), DataClass.I, null, wish.amount());
        return entered(found);
    }

    /** The same line the other way round; nothing that was entered is ever taken out. */
    @POST
    @Path("{place}/correction")
    @Operation(
            summary = "Takes a line back by its opposite",
            description = "With the same `Idempotency-Key` it is taken back once.")
    @APIResponseSchema(value = MoneyView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = TalkResource.USED)
    @Permission(CasesResource.WORK)
    @Audited("complaints.money.correct")
    public Response correct(
            @PathParam("number") String number,
            @PathParam("place") String place,
            @HeaderParam(TalkResource.ONCE) String key) {
        var found = locked(number);
        bookkeeping.correct(
                found, place.matches("[0-9]{1,4}") ? Integer.parseInt(place) : 0, officer(), TalkResource.once(key));
        trail.on(found.number()).change("corrected", DataClass.I, null, place);
        return entered(found);
    }

    private Case locked(String number) {
        var found = counter.visible(number);
        cases.lock(found);
        erased.refuse(found);
        return found;
    }

    private Actor officer() {
        return Actor.officer(counter.person());
    }

    private Response entered(Case found) {
        return Response.status(Response.Status.CREATED)
                .tag(Counter.tag(found))
                .entity(view(found))
                .build();
    }

    private MoneyView view(Case found) {
        MoneyView view = asRead(found);
        if (view.sound()) {
            return view;
        }
        // A line that somebody wrote between two questions is no sign that it was tampered with.
        cases.settle(found);
        return asRead(found);
    }

    private MoneyView asRead(Case found) {
        List<CaseEvent> history = cases.history(found);
        Ledger ledger = Ledger.of(found, history);
        return MoneyView.of(ledger, ledger.holds(lines.of(found)), makers(history));
    }

    private Map<String, By> makers(List<CaseEvent> history) {
        var makers = new HashMap<String, By>();
        history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.MONEY || event.kind() == CaseEvent.Kind.SPLIT)
                .forEach(event -> event.madeBy().ifPresent(id -> makers.put(event.id(), counter.by(id))));
        return makers;
    }
}
