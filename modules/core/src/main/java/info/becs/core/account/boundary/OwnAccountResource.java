package info.becs.core.account.boundary;

import info.becs.core.account.control.ErasureRequests;
import info.becs.core.account.control.OwnAddresses;
import info.becs.core.account.entity.AccountProblem;
import info.becs.core.account.entity.ErasureRequest;
import info.becs.core.people.boundary.ErasureView;
import info.becs.core.people.boundary.HeldView;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Departure;
import info.becs.core.people.entity.Account;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.core.sessions.control.Forgery;
import info.becs.core.signin.boundary.SignInAnswers;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.kit.http.Language;
import info.becs.kit.http.Network;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One's own account: addresses, everything that is held, an end to it. For a session; a token is not enough. */
@Path("account")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnAccountResource {

    /** @param address an e-mail address or a mobile number of Bangladesh */
    public record NewAddress(@NotBlank @Size(max = 254) String address) {}

    /** @param ticket for programs; a browser keeps it as a cookie */
    public record Answered(
            @Size(max = 100) String ticket,
            @NotBlank @Size(max = 254) String address,
            @NotBlank @Size(max = 20) String code) {}

    /** @param ticket what the code is sent with, for programs; a browser gets a cookie instead */
    public record Ticket(String ticket) {}

    /**
     * @param dueAt when it happens; absent where nobody has asked for it
     * @param plan what it would take and what it would leave, and why
     */
    public record ErasureState(Instant askedAt, Instant dueAt, ErasureView plan) {}

    @Inject
    Accounts accounts;

    @Inject
    OwnAddresses addresses;

    @Inject
    ErasureRequests erasures;

    @Inject
    Departure departure;

    @Inject
    SignInAnswers answers;

    @Inject
    AuditLog audit;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    /** Sends a code to the new address; nothing changes until it is given back. */
    @POST
    @Path("addresses")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way to that address; it is good for ten minutes",
            content = @Content(schema = @Schema(implementation = Ticket.class)))
    public Response askForCode(@NotNull @Valid NewAddress wish) {
        Guest guest = answers.guest(request);
        Secret ticket = addresses.ask(CurrentSession.require(request), wish.address(), guest);
        boolean isBrowser = Forgery.isOurs(request);
        var response = Response.accepted(new Ticket(isBrowser ? null : ticket.text()));
        if (isBrowser) {
            response.header("Set-Cookie", Cookies.set(Cookies.TICKET, ticket.text(), Purpose.NEW_ADDRESS.life()));
        }
        return answers.remembered(response, request, guest).build();
    }

    @POST
    @Path("addresses/confirmation")
    public void confirmAddress(@NotNull @Valid Answered answered) {
        Secret ticket = answers.ticket(request, answered.ticket()).orElseThrow(AccountProblem::codeWrong);
        addresses.confirm(
                CurrentSession.require(request), ticket, answered.address(), answered.code(), answers.guest(request));
    }

    /** Everything that is held about the caller, from all modules. */
    @GET
    @Path("export")
    @APIResponse(
            responseCode = "200",
            description = "As a file",
            content = @Content(schema = @Schema(implementation = HeldView.class)))
    public Response export() {
        Account account = own();
        audit.record(AuditEntry.of("core.account.export", account.id())
                .by(account.id())
                .from(Network.of(request)));
        return Response.ok(HeldView.of(account.id(), clock.instant(), departure.held(account), language.locale()))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"my-data.json\"")
                .build();
    }

    @GET
    @Path("erasure")
    public ErasureState erasure() {
        Account account = own();
        return state(account, erasures.of(account.id()).orElse(null));
    }

    /** Asks for it; it happens after the waiting time, and can be taken back until then. */
    @POST
    @Path("erasure")
    public ErasureState askForErasure() {
        Account account = own();
        return state(account, erasures.ask(account.id(), Network.of(request)));
    }

    @DELETE
    @Path("erasure")
    public void withdrawErasure() {
        erasures.withdraw(own().id(), Network.of(request));
    }

    private ErasureState state(Account account, ErasureRequest asked) {
        return new ErasureState(
                asked == null ? null : asked.askedAt(),
                asked == null ? null : asked.dueAt(),
                ErasureView.of(departure.plan(account), departure.closed(), language.locale()));
    }

    private Account own() {
        return accounts.require(CurrentSession.require(request).accountId());
    }
}
