package info.becs.core.access.boundary;

import info.becs.core.access.control.FirstPeople;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.PersonName;
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
import java.util.Set;

/**
 * The administrator's one-time link: the code is exchanged for the first account and a token of it, once.
 *
 * <p>The code stands behind the {@code #} of the link, so it reaches no log and no Referer. Looking at the page uses
 * nothing up; sending the code does.
 */
@Path("setup")
@RequestScoped
@Transactional
public class SetupResource {

    public record Code(
            @NotBlank @Size(max = 100) String code,
            @Size(max = 100) String nameBn,
            @Size(max = 100) String nameEn,
            @Size(max = 254) String email) {}

    private static final String NAME_BN = "প্রশাসক";
    private static final String NAME_EN = "Administrator";

    @Inject
    FirstPeople firstPeople;

    @Inject
    SignInLinks links;

    @Inject
    Language language;

    @GET
    @Produces("text/html;charset=utf-8")
    public Response page() {
        return SetupPage.ADMINISTRATOR.asking(language.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response exchange(@NotNull @Valid Code code) {
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(grant(code))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html;charset=utf-8")
    @Transactional(dontRollbackOn = Problem.class)
    public Response exchangeOnPage(MultivaluedMap<String, String> typed) {
        try {
            String name = typed.getFirst("name");
            var code = new Code(SetupPage.code(typed), name, name, typed.getFirst("email"));
            return SetupPage.ADMINISTRATOR.granted(language.locale(), grant(code));
        } catch (Problem refused) {
            return SetupPage.ADMINISTRATOR.refused(language.locale(), refused);
        }
    }

    private Welcome grant(Code code) {
        var name = PersonName.of(given(code.nameBn(), NAME_BN), given(code.nameEn(), NAME_EN));
        Set<Address> addresses = given(code.email(), "").isEmpty() ? Set.of() : Set.of(Address.email(code.email()));
        var granted = firstPeople.administrator(new Secret(code.code()), name, language.code(), addresses);
        return new Welcome(granted.token().text(), links.handedOver(granted.accountId(), Purpose.ENTRANCE));
    }

    private static String given(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
