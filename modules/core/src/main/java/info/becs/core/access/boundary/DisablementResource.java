package info.becs.core.access.boundary;

import info.becs.core.access.control.Dismissal;
import info.becs.core.people.boundary.Actors;
import info.becs.core.people.boundary.PersonView;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Lets somebody in no more, without deleting anything. */
@Path("people/{id}/disablement")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class DisablementResource {

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Dismissal dismissal;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest caller;

    /**
     * Ends sessions and tokens with it, at once on this node, within two seconds on the others. Somebody who decides about
     * requests of others is disabled by two people.
     */
    @POST
    @Permission(PeoplePermissions.DISABLE)
    @Audited(PeoplePermissions.DISABLE)
    @APIResponse(
            responseCode = "200",
            description = "Disabled",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    @APIResponse(
            responseCode = "202",
            description = "A second person was asked",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response disable(@PathParam("id") String id) {
        Account account = accounts.require(id);
        var before = account.state();
        Optional<UUID> asked = dismissal.disable(Actors.of(caller), CurrentSession.of(caller), account);
        trail.on(id).change("state", DataClass.I, before, account.state());
        asked.ifPresent(approval -> trail.change("approval", DataClass.I, null, approval));
        return asked.map(Asked::accepted)
                .orElseGet(() -> Response.ok(PersonView.of(account, accounts.addressesOf(id), roles.of(id)))
                        .build());
    }
}
