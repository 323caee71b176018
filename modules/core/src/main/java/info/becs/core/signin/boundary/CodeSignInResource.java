package info.becs.core.signin.boundary;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.Forgery;
import info.becs.core.signin.control.CodeSignIn;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Sign in with a code that comes by SMS or e-mail. Open to everybody on purpose; for people without a role, at a mobile
 * number that was shown to be theirs or at their e-mail address.
 */
@Path("session/code")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CodeSignInResource {

    /** @param address a mobile number of Bangladesh, in digits of either script, or an e-mail address */
    public record Name(@NotBlank @Size(max = 254) String address) {}

    /** @param ticket for programs; a browser keeps it as a cookie */
    public record Digits(
            @Size(max = 100) String ticket,
            @NotBlank @Size(max = 20) String code) {}

    /** @param ticket what the code is sent with, for programs; a browser gets a cookie instead */
    public record Ticket(String ticket) {}

    @Inject
    CodeSignIn codes;

    @Inject
    SignInAnswers answers;

    @Context
    HttpServletRequest request;

    /** The answer is the same for an address that nobody has. */
    @POST
    @Transactional(TxType.NOT_SUPPORTED)
    @APIResponse(
            responseCode = "202",
            description = "If the address lets somebody in, a code is on its way; it is good for ten minutes",
            content =
                    @Content(
                            schema = @Schema(implementation = Ticket.class),
                            examples =
                                    @ExampleObject(
                                            name = "ticket",
                                            value = "{\"ticket\":\"q0V1n5l9dXQyY2h5c3RhbC1jbGVhci1jb2RlLTEyMzQ\"}")))
    public Response ask(@NotNull @Valid Name name) {
        Guest guest = answers.guest(request);
        Secret ticket = codes.ask(name.address(), guest);
        boolean isBrowser = Forgery.isOurs(request);
        var response = Response.accepted(new Ticket(isBrowser ? null : ticket.text()));
        if (isBrowser) {
            response.header("Set-Cookie", Cookies.set(Cookies.TICKET, ticket.text(), Purpose.TYPED_CODE.life()));
        }
        return answers.remembered(response, request, guest).build();
    }

    /** Exchanges the code, once; after five wrong ones it is worth nothing. */
    @POST
    @Path("use")
    @APIResponse(
            responseCode = "201",
            description = "Signed in, or one factor short where there is a second",
            content = @Content(schema = @Schema(implementation = SignInAnswer.class)))
    public Response use(@NotNull @Valid Digits digits) {
        Guest guest = answers.guest(request);
        Secret ticket = answers.ticket(request, digits.ticket()).orElseThrow(SignInProblem::typedCodeWrong);
        return answers.answer(request, guest, codes.use(ticket, digits.code(), guest));
    }
}
