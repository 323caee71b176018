package info.becs.complaints.boundary;

import info.becs.complaints.control.ErasedComplaints;
import info.becs.complaints.control.Holding;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseProblem;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who has a case: take it, give it back, hand it to another. */
@Path("cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class HoldingResource {

    @Inject
    Holding holding;

    @Inject
    ErasedComplaints erased;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** The first who asks gets it; taking it twice changes nothing. Needs no If-Match. */
    @POST
    @Path("{number}/claim")
    @Operation(summary = "Takes a case that nobody has")
    @APIResponseSchema(CaseView.class)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.claim")
    public Response claim(@PathParam("number") String number) {
        var found = counter.visible(number);
        var before = found.assignee().orElse(null);
        holding.claim(found, counter.person());
        return held(found, before);
    }

    @POST
    @Path("{number}/release")
    @Operation(summary = "Gives a case back")
    @APIResponseSchema(CaseView.class)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.release")
    public Response release(@PathParam("number") String number, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        var before = found.assignee().orElseThrow(() -> CaseProblem.nobodysCase(found.number()));
        counter.requireOwn(found);
        erased.refuse(found);
        holding.release(found, counter.person());
        return held(found, before);
    }

    @POST
    @Path("{number}/handover")
    @Operation(summary = "Gives a case to somebody else")
    @APIResponseSchema(CaseView.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.handover")
    public Response handOver(
            @PathParam("number") String number, @NotNull @Valid Handover wish, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        var before = found.assignee().orElse(null);
        counter.requireOwn(found);
        if (wish.group().isEmpty()) {
            holding.handOver(found, wish.to(), wish.words(), counter.person());
        } else {
            trail.on(found.number()).change("group", DataClass.I, found.group().orElse(null), wish.group());
            holding.handToGroup(found, wish.group(), wish.words(), counter.person());
        }
        return held(found, before);
    }

    private Response held(Case found, String before) {
        trail.on(found.number())
                .change("assignee", DataClass.I, before, found.assignee().orElse(null));
        return counter.changed(found);
    }
}
