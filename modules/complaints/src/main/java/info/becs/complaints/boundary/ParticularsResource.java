package info.becs.complaints.boundary;

import info.becs.complaints.control.DossierMaking;
import info.becs.complaints.control.Particulars;
import info.becs.complaints.entity.Actor;
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
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What an officer was told, for instance by phone, of the answers that an authority needs. */
@Path("cases/{number}/particulars")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ParticularsResource {

    @Inject
    Particulars particulars;

    @Inject
    DossierMaking making;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** Only what was left out when the complaint was handed in; given again, the last word counts. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.particulars")
    @Operation(summary = "Enter answers that an authority needs, with who said so")
    @APIResponse(
            responseCode = "200",
            description = "The case, with the answers in its history",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response enter(
            @PathParam("number") String number, @NotNull @Valid ParticularsWish wish, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        particulars.give(
                found,
                wish.answers(),
                making.unanswered(found, making.needed()),
                Set.of(),
                Actor.officer(counter.person()),
                wish.saidBy(),
                Optional.empty());
        trail.on(found.number())
                .change(
                        "fields",
                        DataClass.I,
                        null,
                        String.join(" ", wish.answers().keySet()))
                .change("saidBy", DataClass.S, null, wish.saidBy());
        return counter.changed(found);
    }
}
