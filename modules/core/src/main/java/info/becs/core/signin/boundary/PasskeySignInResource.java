package info.becs.core.signin.boundary;

import info.becs.core.signin.control.SignIn;
import info.becs.core.signin.entity.Guest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Sign in with a passkey: the browser is asked, and its answer is sent as it is. Open to everybody on purpose.
 *
 * <p>Options and answers are the JSON of WebAuthn Level 3, as {@code PublicKeyCredential.parseRequestOptionsFromJSON}
 * and {@code toJSON} speak it.
 */
@Path("session/passkey")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasskeySignInResource {

    /** With a ticket, or the cookie of one, only the passkeys of that account are asked for. */
    public record Wish(@Size(max = 100) String ticket) {}

    @Inject
    SignIn signIn;

    @Inject
    SignInAnswers answers;

    @Context
    HttpServletRequest request;

    @POST
    @Path("options")
    public Response options(@NotNull @Valid Wish wish) {
        Guest guest = answers.guest(request);
        JsonObject options = signIn.passkeyOptions(answers.ticket(request, wish.ticket()), guest);
        return answers.remembered(Response.ok(options), request, guest).build();
    }

    @POST
    public Response signIn(@NotNull JsonObject passkey) {
        Guest guest = answers.guest(request);
        return answers.answer(request, guest, signIn.withPasskey(passkey.toString(), guest));
    }
}
