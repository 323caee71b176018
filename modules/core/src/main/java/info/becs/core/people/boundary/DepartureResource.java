package info.becs.core.people.boundary;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Departure;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.PersonProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;

/** When somebody leaves, or wants to know what is held about them. */
@Path("people")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DepartureResource {

    public record Successor(@NotBlank @Size(max = 36) String to) {}

    /** Module → how many things changed hands. */
    public record HandedOver(Map<String, Integer> modules) {}

    /** @param confirm the id of the person once more: an erasure cannot be undone */
    public record Confirmation(@NotBlank @Size(max = 36) String confirm) {}

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Departure departure;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest caller;

    @POST
    @Path("{id}/enablement")
    @Permission(PeoplePermissions.DISABLE)
    @Audited(PeoplePermissions.DISABLE)
    public PersonView enable(@PathParam("id") String id) {
        Account account = accounts.require(id);
        var before = account.state();
        departure.enable(Actors.of(caller), account);
        trail.change("state", DataClass.I, before, account.state());
        return view(account);
    }

    @POST
    @Path("{id}/hand-over")
    @Permission(PeoplePermissions.DISABLE)
    @Audited(PeoplePermissions.DISABLE)
    public HandedOver handOver(@PathParam("id") String id, @NotNull @Valid Successor successor) {
        trail.change("to", DataClass.I, null, successor.to());
        return new HandedOver(
                departure.handOver(Actors.of(caller), accounts.require(id), accounts.require(successor.to())));
    }

    /** What an erasure would take and what it would leave, and why. */
    @GET
    @Path("{id}/erasure")
    @Permission(PeoplePermissions.ERASE)
    public ErasureView plan(@PathParam("id") String id) {
        return ErasureView.of(departure.plan(accounts.require(id)), departure.closed(), language.locale());
    }

    @POST
    @Path("{id}/erasure")
    @Permission(PeoplePermissions.ERASE)
    @Audited(PeoplePermissions.ERASE)
    public ErasureView erase(@PathParam("id") String id, @NotNull @Valid Confirmation confirmation) {
        Account account = accounts.require(id);
        if (!confirmation.confirm().equals(id)) {
            throw PersonProblem.confirmationWrong();
        }
        var before = account.state();
        var erased = departure.erase(Actors.of(caller), account);
        trail.change("state", DataClass.I, before, account.state());
        return ErasureView.of(erased, departure.closed(), language.locale());
    }

    /** Whoever takes what is held about somebody must hold what that person holds. */
    @GET
    @Path("{id}/export")
    @Permission(PeoplePermissions.EXPORT)
    @Audited(PeoplePermissions.EXPORT)
    public Response export(@PathParam("id") String id) {
        Account account = accounts.require(id);
        Actors.of(caller).requireCovers(roles.grantsOf(id));
        var held = HeldView.of(id, clock.instant(), departure.held(account), language.locale());
        return Response.ok(held)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"person-" + id + ".json\"")
                .build();
    }

    private PersonView view(Account account) {
        return PersonView.of(account, accounts.addressesOf(account.id()), roles.of(account.id()));
    }
}
