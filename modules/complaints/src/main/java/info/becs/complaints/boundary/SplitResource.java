package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseSplit;
import info.becs.complaints.control.Holding;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Split;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Two matters in one complaint: a part of a case becomes a case of its own. */
@Path("cases/{number}/split")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class SplitResource {

    @Inject
    CaseSplit splitting;

    @Inject
    Holding holding;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** The new case; with the same Idempotency-Key it is there once, and something else by it is refused. */
    @POST
    @Operation(
            summary = "Splits a part of a case off, as a case of its own",
            description = "With the same `Idempotency-Key` it is there once, and needs no `If-Match` the second time.")
    @APIResponseSchema(value = CaseView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = TalkResource.USED)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.split")
    public Response split(
            @PathParam("number") String number,
            @NotNull @Valid SplitWish wish,
            @HeaderParam(TalkResource.ONCE) String key,
            @Context HttpHeaders headers) {
        var found = counter.visible(number);
        var once = TalkResource.once(key);
        var split = splitting.meant(
                SplitWish.plain(wish.merchant()),
                SplitWish.plain(wish.issue()),
                Optional.ofNullable(wish.amount()),
                counter.hidden());
        var before = splitting.made(found, split, wish.said(), assigned(wish), counter.person(), once);
        var part = before.isPresent() ? before.get() : made(found, wish, split, once, headers);
        trail.on(found.number())
                .change("split", DataClass.I, null, part.number())
                .change("amount", DataClass.I, null, wish.amount())
                .change("words", DataClass.S, null, wish.words());
        return Response.status(Response.Status.CREATED)
                .tag(Counter.tag(part))
                .entity(counter.view(part))
                .build();
    }

    private Case made(Case found, SplitWish wish, Split split, Optional<String> once, HttpHeaders headers) {
        Conditional.requireMatch(headers, Counter.tag(found));
        Case part = splitting.split(found, split, wish.said(), counter.person(), once);
        String to = assigned(wish);
        if (to.equals(counter.person().toString())) {
            holding.claim(part, counter.person());
        } else if (!to.isEmpty()) {
            holding.handOver(part, to, "", counter.person());
        }
        return part;
    }

    private String assigned(SplitWish wish) {
        String to = SplitWish.plain(wish.assign());
        return to.equals("me") ? counter.person().toString() : to;
    }
}
