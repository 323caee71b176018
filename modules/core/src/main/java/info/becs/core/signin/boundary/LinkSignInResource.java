package info.becs.core.signin.boundary;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.control.SignInLinks;
import info.becs.core.signin.entity.Guest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Sign in with a link that comes by e-mail. Open to everybody on purpose. */
@Path("session/link")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinkSignInResource {

    public record Name(@NotBlank @Size(max = 254) String name) {}

    public record Code(@NotBlank @Size(max = 100) String code) {}

    @Inject
    SignInLinks links;

    @Inject
    SignInAnswers answers;

    @Context
    HttpServletRequest request;

    /** The answer is the same for a name that nobody has. */
    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    public Response ask(@NotNull @Valid Name name) {
        Guest guest = answers.guest(request);
        links.ask(name.name(), guest);
        return answers.remembered(Response.accepted(), request, guest).build();
    }

    /** Exchanges the code behind the {@code #} of the link, once. */
    @POST
    @Path("use")
    public Response use(@NotNull @Valid Code code) {
        Guest guest = answers.guest(request);
        return answers.answer(request, guest, links.use(new Secret(code.code()), guest));
    }
}
