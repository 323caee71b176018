package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseKeeping;
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

/** Saying that a case must be kept, whoever wants it erased and however old it is; and that it need not be any longer. */
@Path("cases/{number}/hold")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {

    @Inject
    CaseKeeping keeping;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @POST
    @Operation(summary = "Keeps a case from being erased, or lets it go")
    @APIResponseSchema(CaseView.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CaseKeeping.HOLD)
    @Audited(CaseKeeping.HOLD)
    public Response hold(
            @PathParam("number") String number, @NotNull @Valid HoldWish wish, @Context HttpHeaders headers) {
        counter.require(CasesResource.READ);
        var found = counter.require(number, headers);
        boolean was = found.heldSince().isPresent();
        keeping.hold(found, wish.on(), wish.words(), counter.person());
        trail.on(found.number())
                .change("held", DataClass.I, was, wish.on())
                .change("words", DataClass.S, null, wish.words());
        return counter.changed(found);
    }
}
