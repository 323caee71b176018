package info.becs.membership.consents.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.http.Network;
import info.becs.membership.consents.control.OwnConsents;
import info.becs.membership.consents.entity.Consent;
import info.becs.membership.consents.entity.ConsentProblem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What one agrees to. For whoever is signed in; whose it is is said by the account and by nothing that is sent. */
@Path("consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnConsentsResource {

    /**
     * @param version of the present text
     * @param text word for word
     * @param given what was agreed to, the newest first; also what was withdrawn
     */
    public record PurposeView(String purpose, String label, String version, String text, List<GivenView> given) {}

    /** @param withdrawnAt absent as long as it is in force */
    public record GivenView(String version, String givenAt, String withdrawnAt) {}

    /** @param version of the text that was read */
    public record ConsentWish(@NotNull @Size(max = 20) String version) {}

    @Inject
    OwnConsents own;

    @Inject
    Language language;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "What one is asked to agree to, and has agreed to")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PurposeView.class)))
    public Response read() {
        List<Consent> all = own.of(me()).orElseThrow(ConsentProblem::noMember);
        return Response.ok(own.purposes().stream()
                        .map(purpose -> new PurposeView(
                                purpose.code(),
                                purpose.label().in(language.locale()),
                                purpose.present().version(),
                                purpose.present().words().in(language.locale()),
                                given(all, purpose.code())))
                        .toList())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static List<GivenView> given(List<Consent> all, String purpose) {
        return all.stream()
                .filter(each -> each.purpose().equals(purpose))
                .map(each -> new GivenView(
                        each.version(),
                        each.givenAt().toString(),
                        each.withdrawnAt().map(Object::toString).orElse(null)))
                .toList();
    }

    /** Agrees to the present text; refused where another one was read. */
    @PUT
    @Path("{purpose}")
    @Operation(summary = "Agree to the present text of a purpose", description = "Refused where another one was read.")
    public void give(@PathParam("purpose") String purpose, @NotNull @Valid ConsentWish wish) {
        own.give(me(), purpose, wish.version(), Network.of(request));
    }

    @DELETE
    @Path("{purpose}")
    @Operation(summary = "Withdraw what one has agreed to", description = "What was agreed to stays to be read.")
    public void withdraw(@PathParam("purpose") String purpose) {
        own.withdraw(me(), purpose, Network.of(request));
    }

    private PersonId me() {
        Caller.requireSignedIn(request);
        return Caller.person(request).orElseThrow(ConsentProblem::noMember);
    }
}
