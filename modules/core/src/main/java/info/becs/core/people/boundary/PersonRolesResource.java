package info.becs.core.people.boundary;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Granting;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
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
import java.util.List;

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
    Roles roles;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest caller;

    /** Whoever may give roles within a scope only, gives them within that scope only. */
    @PUT
    @Permission(value = PeoplePermissions.GRANT, scoped = true)
    @Audited(PeoplePermissions.GRANT)
    public List<GrantView> give(
            @PathParam("id") String id,
            @PathParam("role") String role,
            @QueryParam("scope") @DefaultValue("*") String scope) {
        Caller.require(caller, PeoplePermissions.GRANT, scope);
        granting.give(Actors.of(caller), accounts.require(id), role, scope);
        trail.on(id).change("role", DataClass.I, null, role + "@" + scope);
        return held(id);
    }

    @DELETE
    @Permission(value = PeoplePermissions.GRANT, scoped = true)
    @Audited(PeoplePermissions.GRANT)
    public List<GrantView> take(
            @PathParam("id") String id,
            @PathParam("role") String role,
            @QueryParam("scope") @DefaultValue("*") String scope) {
        Caller.require(caller, PeoplePermissions.GRANT, scope);
        granting.take(Actors.of(caller), accounts.require(id), role, scope);
        trail.on(id).change("role", DataClass.I, role + "@" + scope, null);
        return held(id);
    }

    private List<GrantView> held(String id) {
        return roles.of(id).stream().map(GrantView::of).toList();
    }
}
