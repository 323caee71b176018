package info.becs.core.access.boundary;

import info.becs.core.access.control.Enrolment;
import info.becs.core.access.entity.Newcomer;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.control.SignInLinks;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.kit.http.Language;
import info.becs.spi.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * The link of an invitation: the code is exchanged for a token of the account, once. Open to everybody: the code is
 * what counts.
 */
@Path("invitation")
@RequestScoped
@Transactional
public class AcceptanceResource {

    public record InvitationCode(@NotBlank @Size(max = 100) String code) {}

    @Inject
    Enrolment enrolment;

    @Inject
    SignInLinks links;

    @Inject
    Language language;

    @GET
    @Produces("text/html;charset=utf-8")
    public Response page() {
        return SetupPage.INVITATION.asking(language.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response accept(@NotNull @Valid InvitationCode code) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(accepted(code.code()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html;charset=utf-8")
    @Transactional(dontRollbackOn = Problem.class)
    public Response acceptOnPage(MultivaluedMap<String, String> typed) {
        try {
            return SetupPage.INVITATION.granted(language.locale(), accepted(SetupPage.code(typed)));
        } catch (Problem refused) {
            return SetupPage.INVITATION.refused(language.locale(), refused);
        }
    }

    private Welcome accepted(String code) {
        Newcomer newcomer = enrolment.accept(new Secret(code));
        return new Welcome(newcomer.token().text(), links.handedOver(newcomer.accountId(), Purpose.ENTRANCE));
    }
}
