package info.becs.core.people.boundary;

import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Permissions;
import info.becs.core.people.control.RoleMaking;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.PersonName;
import info.becs.core.people.entity.Role;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Roles: those that are shipped, and those that staff make. */
@Path("roles")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RolesResource {

    @Inject
    Roles roles;

    @Inject
    RoleMaking making;

    @Inject
    Trail trail;

    @Context
    Request request;

    @GET
    @Permission(PeoplePermissions.READ)
    public List<RoleView> list() {
        Set<String> declared = Permissions.declared();
        return roles.all().stream().map(role -> RoleView.of(role, declared)).toList();
    }

    @GET
    @Path("{id}")
    @Permission(PeoplePermissions.READ)
    public Response read(@PathParam("id") String id) {
        Role role = roles.require(id);
        return Conditional.get(request, tag(role), view(role), false);
    }

    /** Makes a role, or changes the version that If-Match names. */
    @PUT
    @Path("{id}")
    @Permission(PeoplePermissions.CHANGE_ROLE)
    @Audited(PeoplePermissions.CHANGE_ROLE)
    public Response define(
            @PathParam("id") String id,
            @NotNull @Valid RoleDefinition definition,
            @Context HttpHeaders headers,
            @Context HttpServletRequest caller) {
        var before = roles.find(id);
        before.ifPresent(role -> Conditional.requireMatch(headers, tag(role)));
        String permissions = before.map(RolesResource::words).orElse(null);
        var name = PersonName.of(definition.nameBn(), definition.nameEn());
        Role role =
                making.define(Actors.of(caller), id, name.text(), definition.permissions(), definition.secondFactor());
        trail.change("permissions", DataClass.I, permissions, words(role))
                .change("secondFactor", DataClass.I, null, definition.secondFactor());
        return Response.status(before.isPresent() ? Response.Status.OK : Response.Status.CREATED)
                .entity(view(role))
                .tag(tag(role))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Permission(PeoplePermissions.CHANGE_ROLE)
    @Audited(PeoplePermissions.CHANGE_ROLE)
    public void remove(@PathParam("id") String id, @Context HttpServletRequest caller) {
        making.remove(Actors.of(caller), id);
        trail.change("role", DataClass.I, id, null);
    }

    private static RoleView view(Role role) {
        return RoleView.of(role, Permissions.declared());
    }

    private static String words(Role role) {
        return String.join(" ", new TreeSet<>(role.permissions()));
    }

    private static String tag(Role role) {
        return role.id() + "-" + role.revision();
    }
}
