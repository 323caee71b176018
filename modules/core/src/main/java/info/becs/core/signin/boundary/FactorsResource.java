package info.becs.core.signin.boundary;

import info.becs.core.people.control.Roles;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.signin.control.OwnFactors;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guest;
import info.becs.kit.audit.Audited;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * One's own password, authenticator app, recovery codes and passkeys. For whoever is signed in: a token is not
 * enough, and each change wants a sign-in of the last minutes.
 */
@Path("factors")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactorsResource {

    /** @param current what it was; not needed where there was none */
    public record NewPassword(
            @Size(max = 1000) String current,
            @NotNull @Size(max = 1000) String password) {}

    public record Code(@NotBlank @Size(max = 20) String code) {}

    public record RecoveryCodesView(List<String> recoveryCodes) {}

    public record NewPasskey(
            @Size(max = 60) String label, @NotNull JsonObject passkey) {}

    @Inject
    OwnFactors factors;

    @Inject
    SignInAnswers answers;

    @Inject
    Roles roles;

    @Context
    HttpServletRequest request;

    @GET
    public FactorsView list() {
        String account = CurrentSession.require(request).accountId();
        return FactorsView.of(factors.of(account), roles.needsSecondFactor(account));
    }

    /** Sets or changes the password. All sessions end, this one too, and a new one begins in its place. */
    @PUT
    @Path("password")
    @Transactional(TxType.NOT_SUPPORTED)
    public Response change(@NotNull @Valid NewPassword wish) {
        Live session = CurrentSession.require(request);
        Guest guest = answers.guest(request);
        Entry entry = factors.changePassword(session, wish.current(), wish.password(), guest);
        return answers.answer(request, guest, entry);
    }

    /** A new secret for an authenticator app, shown once. */
    @POST
    @Path("totp")
    public Response beginTotp() {
        return fresh(Response.Status.CREATED, TotpSecret.of(factors.beginTotp(CurrentSession.require(request))));
    }

    /** The app shows codes: from now on it is asked for. Answers with recovery codes, shown once. */
    @POST
    @Path("totp/confirmation")
    @Audited("core.factor.change")
    public Response confirmTotp(@NotNull @Valid Code code) {
        Live session = CurrentSession.require(request);
        return fresh(Response.Status.OK, new RecoveryCodesView(factors.confirmTotp(session, code.code())));
    }

    @DELETE
    @Path("totp")
    @Audited("core.factor.change")
    public void removeTotp() {
        factors.removeTotp(CurrentSession.require(request));
    }

    /** New recovery codes, shown once; those before are worth nothing. */
    @POST
    @Path("recovery-codes")
    @Audited("core.factor.change")
    public Response renew() {
        Live session = CurrentSession.require(request);
        return fresh(Response.Status.CREATED, new RecoveryCodesView(factors.renewRecoveryCodes(session)));
    }

    /** What the browser is asked to make. */
    @POST
    @Path("passkeys/options")
    public Response passkeyOptions() {
        Guest guest = answers.guest(request);
        JsonObject options = factors.passkeyOptions(CurrentSession.require(request), guest);
        return answers.remembered(Response.ok(options), request, guest).build();
    }

    /** What the browser has made. Answers with recovery codes where there were none. */
    @POST
    @Path("passkeys")
    @Audited("core.factor.change")
    public Response addPasskey(@NotNull @Valid NewPasskey wish) {
        Live session = CurrentSession.require(request);
        Guest guest = answers.guest(request);
        String label = wish.label() == null ? "" : wish.label();
        List<String> codes = factors.addPasskey(session, label, wish.passkey().toString(), guest);
        return fresh(Response.Status.CREATED, new RecoveryCodesView(codes));
    }

    @DELETE
    @Path("passkeys/{id}")
    @Audited("core.factor.change")
    public void removePasskey(@PathParam("id") String id) {
        factors.removePasskey(CurrentSession.require(request), id);
    }

    private static Response fresh(Response.Status status, Object once) {
        return Response.status(status)
                .entity(once)
                .header("Cache-Control", "no-store")
                .build();
    }
}
