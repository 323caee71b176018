package info.becs.membership.boundary;

import info.becs.kit.http.Language;
import info.becs.membership.control.OwnWork;
import info.becs.membership.entity.OwnProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What one does for the society, and the pledge of confidentiality. */
@Path("own/roles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnWorkResource {

    @Inject
    OwnWork own;

    @Inject
    OwnCaller caller;

    @Inject
    Language language;

    @GET
    @Operation(summary = "One's own work for the society, and the pledge of confidentiality")
    @APIResponseSchema(OwnWorkView.class)
    public Response read() {
        return OwnCaller.answer(
                OwnWorkView.of(own.of(caller.person()).orElseThrow(OwnProblem::noMember), language.locale()));
    }

    /** Before it the role is offered and nothing is held by it. */
    @POST
    @Path("{id}/pledge")
    @Operation(
            summary = "Pledge confidentiality for one's own work",
            description =
                    "To the text of now, whose version is sent; refused where another one was read. Sent again, nothing changes. Another's"
                            + " work is 404.")
    @APIResponseSchema(OwnWorkView.class)
    public Response pledge(@PathParam("id") String id, @NotNull @Valid PledgeWish wish) {
        own.pledge(caller.person(), id, wish.version(), caller.network());
        return read();
    }
}
