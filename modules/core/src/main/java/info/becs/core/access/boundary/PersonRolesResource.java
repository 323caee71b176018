package info.becs.core.access.boundary;

import info.becs.core.access.control.Appointment;
import info.becs.core.access.control.Dismissal;
import info.becs.core.people.boundary.Actors;
import info.becs.core.people.boundary.GrantView;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Granting;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Actor;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
import info.becs.kit.http.Caller;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The roles of one person: give one, take one; twice is the same as once. */
@Path("people/{id}/roles/{role}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class PersonRolesResource {

    @Inject
    Accounts accounts;

    @Inject
    Granting granting;

    @Inject
    Appointment appointment;

    @Inject
    Dismissal dismissal;

    @Inject
    Roles roles;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest caller;

    /**
     * Whoever may give roles within a scope only, gives them within that scope only. A role that lets somebody decide as a
     * second person, such as that of the administrator, takes a second person itself.
     */
    @PUT
    @Permission(value = PeoplePermissions.GRANT, scoped = true)
    @Audited(PeoplePermissions.GRANT)
    @APIResponse(
            responseCode = "200",
            description = "The roles that they have now",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = GrantView.class)))
    @APIResponse(
            responseCode = "202",
            description = "A second person was asked",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response give(
            @PathParam("id") String id,
            @PathParam("role") String role,
            @QueryParam("scope") @DefaultValue("*") String scope) {
        Caller.require(caller, PeoplePermissions.GRANT, scope);
        Actor by = Actors.of(caller);
        Account account = accounts.require(id);
        trail.on(id);
        if (!granting.takesTwo(role, scope)) {
            granting.give(by, account, role, scope);
            return given(id, role, scope);
        }
        granting.requireHere(account);
        Optional<UUID> asked = appointment.appoint(by, CurrentSession.of(caller), account, List.of(role));
        asked.ifPresent(approval -> trail.change("approval", DataClass.I, null, approval));
        return asked.map(Asked::accepted).orElseGet(() -> given(id, role, scope));
    }

    private Response given(String id, String role, String scope) {
        trail.change("role", DataClass.I, null, role + "@" + scope);
        return Response.ok(held(id)).build();
    }

    /** From somebody who decides about requests of others it is taken when they are disabled, or by whoever is alone. */
    @DELETE
    @Permission(value = PeoplePermissions.GRANT, scoped = true)
    @Audited(PeoplePermissions.GRANT)
    public List<GrantView> take(
            @PathParam("id") String id,
            @PathParam("role") String role,
            @QueryParam("scope") @DefaultValue("*") String scope) {
        Caller.require(caller, PeoplePermissions.GRANT, scope);
        Actor by = Actors.of(caller);
        Account account = accounts.require(id);
        if (granting.takesTwo(role, scope)) {
            dismissal.requireMayTake(by, CurrentSession.of(caller), account);
        }
        granting.take(by, account, role, scope);
        trail.on(id).change("role", DataClass.I, role + "@" + scope, null);
        return held(id);
    }

    private List<GrantView> held(String id) {
        return roles.of(id).stream().map(GrantView::of).toList();
    }
}
