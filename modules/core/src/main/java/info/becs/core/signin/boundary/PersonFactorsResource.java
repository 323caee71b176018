package info.becs.core.signin.boundary;

import info.becs.core.people.boundary.Actors;
import info.becs.core.people.control.Accounts;
import info.becs.core.signin.control.FactorReset;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Help for somebody who has lost everything with which they signed in: asked for by one, agreed to by another. Nobody does
 * it for themselves.
 */
@Path("people/{person}/factors")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class PersonFactorsResource {

    @Inject
    Accounts accounts;

    @Inject
    FactorReset reset;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    @DELETE
    @Permission("core.factor.reset")
    @Audited("core.factor.reset")
    @APIResponse(
            responseCode = "202",
            description = "A second person was asked",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response reset(@PathParam("person") String person) {
        UUID approval = reset.ask(Actors.of(request), accounts.require(person));
        trail.change("approval", DataClass.I, null, approval);
        return Asked.accepted(approval);
    }
}
