package info.becs.core.access.boundary;

import info.becs.core.access.control.Tokens;
import info.becs.core.access.entity.Secret;
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
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Set;

/**
 * The administrator's one-time link: the code is exchanged for a token, once.
 *
 * <p>The code stands behind the {@code #} of the link, so it reaches no log and no Referer. Looking at the page uses
 * nothing up; sending the code does.
 */
@Path("setup")
@RequestScoped
@Transactional
public class SetupResource {

    public record Code(@NotBlank @Size(max = 100) String code) {}

    public record Granted(String token) {}

    private static final Duration LIFE = Duration.ofDays(90);

    @Inject
    Tokens tokens;

    @Inject
    Language language;

    @GET
    @Produces("text/html;charset=utf-8")
    public Response page() {
        return SetupPage.asking(language.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response exchange(@NotNull @Valid Code code) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new Granted(grant(code.code())))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html;charset=utf-8")
    @Transactional(dontRollbackOn = Problem.class)
    public Response exchangeOnPage(@FormParam("code") String code) {
        try {
            return SetupPage.granted(language.locale(), grant(code == null ? "" : code.trim()));
        } catch (Problem refused) {
            return SetupPage.refused(language.locale(), refused);
        }
    }

    private String grant(String code) {
        tokens.useSetupCode(new Secret(code));
        return tokens.issue("administrator", Set.of("*"), LIFE).text();
    }
}
