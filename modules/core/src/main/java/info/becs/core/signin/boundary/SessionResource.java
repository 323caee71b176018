package info.becs.core.signin.boundary;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.Factors;
import info.becs.core.sessions.entity.SessionProblem;
import info.becs.core.signin.control.SignIn;
import info.becs.core.signin.control.SignInSettings;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.kit.http.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sign in with a password, see who one is, sign out. Open to everybody on purpose: nobody is signed in before.
 *
 * <p>A browser sends {@code X-Becs-Request: 1} and gets cookies; a program sends none and gets the token of its session
 * in the answer, to be sent as {@code Authorization: Bearer}.
 */
@Path("session")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    public record Credentials(
            @NotBlank @Size(max = 254) String name,
            @NotNull @Size(min = 1, max = 1000) String password) {}

    /** Exactly one factor; the ticket is for programs. */
    public record SecondFactor(
            @Size(max = 100) String ticket,
            @Size(max = 20) String totp,
            @Size(max = 50) String recoveryCode,
            JsonObject passkey) {}

    @Inject
    SignIn signIn;

    @Inject
    SignInAnswers answers;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    SignInSettings settings;

    @Context
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(TxType.NOT_SUPPORTED)
    public Response signIn(@NotNull @Valid Credentials credentials) {
        Guest guest = answers.guest(request);
        return answers.answer(request, guest, signIn.withPassword(credentials.name(), credentials.password(), guest));
    }

    @POST
    @Path("second-factor")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response second(@NotNull @Valid SecondFactor factor) {
        long factors = Stream.of(factor.totp(), factor.recoveryCode(), factor.passkey())
                .filter(Objects::nonNull)
                .count();
        if (factors != 1) {
            throw SignInProblem.oneFactor();
        }
        Guest guest = answers.guest(request);
        Secret ticket = answers.ticket(request, factor.ticket()).orElseThrow(SignInProblem::codeUnknown);
        return answers.answer(request, guest, with(ticket, factor, guest));
    }

    private Entry with(Secret ticket, SecondFactor factor, Guest guest) {
        if (factor.totp() != null) {
            return signIn.withTotp(ticket, factor.totp(), guest);
        }
        return factor.recoveryCode() != null
                ? signIn.withRecoveryCode(ticket, factor.recoveryCode(), guest)
                : signIn.withPasskeyAsSecond(ticket, factor.passkey().toString(), guest);
    }

    /** Who one is; also for a token. */
    @GET
    public Response me() {
        var account = Caller.person(request).flatMap(accounts::find).orElseThrow(SessionProblem::none);
        var view = SessionView.of(account, Caller.grants(request));
        return Response.ok(CurrentSession.of(request)
                        .map(session -> view.in(session, secondFactor(session), settings.fresh()))
                        .orElse(view))
                .header("Cache-Control", "no-store")
                .build();
    }

    private String secondFactor(Live session) {
        if (session.factors() == Factors.TWO) {
            return "used";
        }
        return roles.needsSecondFactor(session.accountId()) ? "needed" : "none";
    }

    /** Signs out. */
    @DELETE
    public Response leave() {
        Live session = CurrentSession.require(request);
        sessions.end(session.accountId(), session.id());
        return Response.noContent()
                .header("Set-Cookie", Cookies.clear(Cookies.SESSION))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
