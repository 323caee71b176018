package info.becs.membership.boundary;

import info.becs.kit.http.Language;
import info.becs.kit.http.Network;
import info.becs.membership.control.CardChecks;
import info.becs.membership.entity.CardToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whether a card is one: for whoever sees it, by what stands in its code. Open to everybody on purpose. */
@Path("cards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CardsResource {

    @Inject
    CardChecks checks;

    @Inject
    Language language;

    @Context
    HttpServletRequest request;

    /** The answer is the same for a token that nobody has and for a card that was replaced. */
    @GET
    @Path("{token}")
    @Operation(
            summary = "What a card says to whoever checks it",
            description = "The answer is the same for a token that nobody has and for a card that was replaced.")
    @APIResponse(
            responseCode = "200",
            description = "valid, expired or not-valid",
            content =
                    @Content(
                            schema = @Schema(implementation = CardStandingView.class),
                            examples =
                                    @ExampleObject(
                                            name = "valid",
                                            value =
                                                    "{\"state\":\"valid\",\"type\":\"General member\",\"until\":\"2027-11-26\",\"numberEnd\":\"QXV\"}")))
    public Response check(@PathParam("token") String token) {
        var standing = checks.of(new CardToken(token), Network.of(request));
        return Response.ok(CardStandingView.of(standing, language.locale()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
