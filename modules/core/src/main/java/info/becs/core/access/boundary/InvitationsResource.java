package info.becs.core.access.boundary;

import info.becs.core.access.control.Appointment;
import info.becs.core.access.control.Enrolment;
import info.becs.core.people.boundary.Actors;
import info.becs.core.people.boundary.PersonView;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Granting;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes accounts: invites people, and opens one for an app. */
@Path("people")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Granting granting;

    @Inject
    Appointment appointment;

    @Inject
    Enrolment enrolment;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest caller;

    @POST
    @Permission(PeoplePermissions.INVITE)
    @Audited(PeoplePermissions.INVITE)
    public Response add(@NotNull @Valid NewPerson wish) {
        Actor by = Actors.of(caller);
        var addresses = wish.addresses();
        if (addresses.isEmpty() && !wish.isApp()) {
            throw PersonProblem.addressMissing();
        }
        Account account = accounts.add(account(wish), addresses);
        Optional<UUID> asked = give(by, account, wish.roles());
        trail.on(account.id())
                .change("kind", DataClass.I, null, account.kind())
                .change("name", DataClass.S, null, account.name())
                .change("roles", DataClass.I, null, roleNames(wish))
                .change("approval", DataClass.I, null, asked.orElse(null));
        InvitationView made = wish.isApp()
                ? InvitationView.ofApp(view(account))
                : InvitationView.of(view(account), enrolment.invite(by, account));
        return Response.created(URI.create("people/" + account.id()))
                .header("Cache-Control", "no-store")
                .entity(made.askedFor(asked))
                .build();
    }

    /** Those that take a second person are asked for, all at once; they are given when the invitation was accepted. */
    private Optional<UUID> give(Actor by, Account account, List<NewPerson.NewGrant> grants) {
        var deciding = new ArrayList<String>();
        for (NewPerson.NewGrant grant : grants) {
            Caller.require(caller, PeoplePermissions.GRANT, grant.scope());
            if (granting.takesTwo(grant.role(), grant.scope())) {
                deciding.add(grant.role());
            } else {
                granting.giveInvited(by, account, grant.role(), grant.scope());
            }
        }
        return appointment.appoint(by, CurrentSession.of(caller), account, deciding);
    }

    /** Invites again: the code before is worth nothing from now on. */
    @POST
    @Path("{id}/invitation")
    @Permission(PeoplePermissions.INVITE)
    @Audited(PeoplePermissions.INVITE)
    public Response again(@PathParam("id") String id) {
        Account account = accounts.require(id);
        var sent = enrolment.invite(Actors.of(caller), account);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(InvitationView.of(view(account), sent))
                .build();
    }

    private static String roleNames(NewPerson wish) {
        return wish.roles().stream()
                .map(grant -> grant.role() + "@" + grant.scope())
                .collect(Collectors.joining(" "));
    }

    private Account account(NewPerson wish) {
        var id = new PersonId(Ids.next());
        return wish.isApp()
                ? Account.service(id, wish.name(), clock.instant())
                : Account.invited(id, wish.name(), wish.languageOrBangla(), clock.instant());
    }

    private PersonView view(Account account) {
        return PersonView.of(account, accounts.addressesOf(account.id()), roles.of(account.id()));
    }
}
