package info.becs.membership.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.http.Network;
import info.becs.membership.control.OwnCard;
import info.becs.membership.control.OwnCard.Held;
import info.becs.membership.entity.Card;
import info.becs.membership.entity.CardProblem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One's own card. For whoever is signed in; whose it is is said by the account and by nothing that is sent. */
@Path("card")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnCardResource {

    /**
     * @param number whole, for its owner
     * @param address what the code leads to; absent until there is a card
     */
    public record OwnCardView(String number, String address, boolean showsName, CardStandingView standing) {}

    public record NameShown(@NotNull Boolean showsName) {}

    @Inject
    OwnCard own;

    @Inject
    Language language;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "One's own card, with the token of its code", description = "404 for whoever has none.")
    @APIResponseSchema(OwnCardView.class)
    public Response read() {
        return answer(own.of(me()).orElseThrow(CardProblem::noMember));
    }

    /** A new card; the one before is none any more, wherever it is shown. */
    @POST
    @Operation(
            summary = "A new card in the place of a lost one",
            description = "The one before is not valid any more, wherever it is shown.")
    @APIResponseSchema(OwnCardView.class)
    public Response renew() {
        return answer(own.renew(me(), Network.of(request)));
    }

    /** Whether whoever checks it is told the name. */
    @PUT
    @Path("name")
    @Operation(summary = "Whether whoever checks the card is told the name")
    public void showName(@NotNull @Valid NameShown wish) {
        own.showName(me(), wish.showsName(), Network.of(request));
    }

    /** A page that holds all that it needs, to be kept on the phone and shown without a network. */
    @GET
    @Path("file")
    @Operation(
            summary = "The card as one page for the phone",
            description = "Holds all that it needs, and shows without a network.")
    @Produces(MediaType.TEXT_HTML)
    public Response file() {
        Held held = own.of(me()).orElseThrow(CardProblem::noMember);
        Card card = held.card().orElseThrow(CardProblem::none);
        return Response.ok(CardFile.of(held, own.address(card), language.locale()), "text/html;charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"card.html\"")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }

    private PersonId me() {
        Caller.requireSignedIn(request);
        return Caller.person(request).orElseThrow(CardProblem::noMember);
    }

    private Response answer(Held held) {
        return Response.ok(new OwnCardView(
                        held.member().number().orElse(null),
                        held.card().map(own::address).orElse(null),
                        held.card().map(Card::showsName).orElse(false),
                        CardStandingView.of(held.standing(), language.locale())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
