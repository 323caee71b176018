package info.becs.core.people.boundary;

import info.becs.core.people.control.AccountLines;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountLine;
import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.LineKey;
import info.becs.core.people.entity.PersonProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** People and apps with an account: find them, look at one, change names and addresses. */
@Path("people")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final int STANDARD = 25;
    private static final int MOST = 100;

    @Inject
    Accounts accounts;

    @Inject
    AccountLines lines;

    @Inject
    Roles roles;

    @Inject
    EventLog events;

    @Inject
    Trail trail;

    @Context
    Request request;

    /** Newest first. What somebody is called or where they are reached does not belong into an address: see search. */
    @GET
    @Permission(PeoplePermissions.READ)
    public Slice<PersonLine> list(
            @QueryParam("q") String words,
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("role") String role,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        if (words != null) {
            throw PersonProblem.queryInAddress();
        }
        return found(new PeopleSearch(null, state, kind, role, size, after));
    }

    /** The same list, with {@code q} by the word that was found: a beginning of a name, an e-mail address or a number. */
    @POST
    @Path("search")
    @Permission(PeoplePermissions.READ)
    public Slice<PersonLine> search(@NotNull @Valid PeopleSearch search) {
        return found(search);
    }

    private Slice<PersonLine> found(PeopleSearch search) {
        int most = PageSize.of(search.size(), STANDARD, MOST);
        LineKey from = Cursor.parse(search.after()).map(LineKey::of).orElse(LineKey.BEGIN);
        return PeopleQuery.of(search)
                .map(wish -> told(lines.slice(wish, from, most)))
                .orElseGet(() -> new Slice<>(List.of(), null));
    }

    @GET
    @Path("{id}")
    @Permission(PeoplePermissions.READ)
    public Response read(@PathParam("id") String id) {
        Account account = accounts.require(id);
        return Conditional.get(request, tag(account), view(account), false);
    }

    /** Whoever changes where somebody is reached could come in as them; so they must hold what that person holds. */
    @PATCH
    @Path("{id}")
    @Permission(PeoplePermissions.CHANGE)
    @Audited(PeoplePermissions.CHANGE)
    public Response change(
            @PathParam("id") String id,
            @NotNull @Valid PersonChange change,
            @Context HttpHeaders headers,
            @Context HttpServletRequest caller) {
        Account account = accounts.require(id);
        Conditional.requireMatch(headers, tag(account));
        if (change.changesAddresses()) {
            requireMayReaddress(Actors.of(caller), account);
        }
        Text name = account.name();
        String language = account.language();
        account.rename(change.name(name));
        account.speak(change.language() == null ? account.language() : change.language());
        readdress(account, change);
        accounts.save(account);
        events.publish(Event.of("core.person.changed", id));
        trail.change("name", DataClass.S, name, account.name())
                .change("language", DataClass.I, language, account.language())
                .change("addresses", DataClass.S, false, change.changesAddresses());
        return Response.ok(view(account)).tag(tag(account)).build();
    }

    private void requireMayReaddress(Actor by, Account account) {
        Grants held = roles.grantsOf(account.id());
        by.requireCovers(held);
        if (!by.is(account) && held.everywhere().contains(PeoplePermissions.DECIDE)) {
            throw PersonProblem.deciderAddress();
        }
    }

    private void readdress(Account account, PersonChange change) {
        if (change.email() != null) {
            readdress(account, AddressKind.EMAIL, change.email().isEmpty() ? null : Address.email(change.email()));
        }
        if (change.mobile() != null) {
            readdress(account, AddressKind.MOBILE, change.mobile().isEmpty() ? null : Address.mobile(change.mobile()));
        }
        if (change.changesAddresses()
                && account.isPerson()
                && accounts.addressesOf(account.id()).isEmpty()) {
            throw PersonProblem.addressMissing();
        }
    }

    private void readdress(Account account, AddressKind kind, Address address) {
        if (address == null) {
            accounts.unaddress(account, kind);
        } else {
            accounts.readdress(account, address);
        }
    }

    private Slice<PersonLine> told(Slice<AccountLine> found) {
        List<String> ids = found.items().stream().map(AccountLine::id).toList();
        var emails = accounts.emailsOf(ids);
        var grants = roles.of(ids);
        return found.map(line -> PersonLine.of(
                line,
                emails.get(line.id()),
                grants.getOrDefault(line.id(), List.of()).stream()
                        .map(GrantView::of)
                        .toList()));
    }

    private PersonView view(Account account) {
        return PersonView.of(account, accounts.addressesOf(account.id()), roles.of(account.id()));
    }

    static String tag(Account account) {
        return account.id() + "-" + account.revision();
    }
}
