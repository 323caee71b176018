package info.becs.core.store.boundary;

import info.becs.core.approvals.entity.ApprovalProblem;
import info.becs.core.store.control.Admission;
import info.becs.core.store.control.Placement;
import info.becs.core.store.entity.PlacedModule;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
import info.becs.kit.http.Caller;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Putting WARs of the module store into the running server, and taking them off. */
@Path("placements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacementsResource {

    /**
     * What somebody wants of a file.
     *
     * @param contextRoot where it answers: {@code /api/news}, or {@code /api/news~next} beside the running version
     * @param anyway although it is older than what is here, or other bytes than were here under its version
     */
    public record Wish(
            @NotBlank @Size(max = 80) @Pattern(regexp = "/api/[a-z][a-z0-9-]{1,31}(~[a-z0-9.-]{1,20})?")
            String contextRoot,

            boolean anyway) {}

    @Inject
    Placement placement;

    @Inject
    Admission admission;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    @GET
    @Permission("core.module.read")
    public List<PlacedModule> list() {
        return placement.all();
    }

    /** One that nobody trusted has signed takes a second person, and so does going back to an older version. */
    @PUT
    @Path("{file}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(Admission.ACTION)
    @Audited(Admission.ACTION)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "In place",
            content = @Content(schema = @Schema(implementation = PlacedModule.class)))
    @APIResponse(
            responseCode = "202",
            description = "One alone may not place it, so a second person was asked",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response place(@PathParam("file") String file, @NotNull @Valid Wish wish) {
        trail.change("contextRoot", DataClass.I, null, wish.contextRoot());
        if (wish.anyway()) {
            trail.change("anyway", DataClass.I, null, true);
        } else {
            admission.objection(file).ifPresent(PlacementsResource::refuse);
        }
        if (admission.isForOne(file)) {
            return Response.ok(admission.place(file, wish.contextRoot())).build();
        }
        UUID approval = admission.ask(
                Caller.person(request).orElseThrow(ApprovalProblem::notAPerson), file, wish.contextRoot());
        trail.change("approval", DataClass.I, null, approval);
        return Asked.accepted(approval);
    }

    private static void refuse(Problem objection) {
        throw objection;
    }

    @DELETE
    @Path("{file}")
    @Permission("core.module.place")
    @Audited("core.module.place")
    @Transactional
    public PlacedModule takeOff(@PathParam("file") String file) {
        trail.change("placed", DataClass.I, true, false);
        return placement.takeOff(file);
    }
}
