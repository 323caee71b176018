package info.becs.membership.boundary;

import info.becs.kit.http.Language;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.OwnMembership;
import info.becs.membership.control.PayDesk;
import info.becs.membership.entity.Member;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One's own membership: seen, tied to the account, renewed, given up. */
@Path("own")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnMembershipResource {

    @Inject
    OwnMembership own;

    @Inject
    PayDesk desk;

    @Inject
    MembershipPack pack;

    @Inject
    OwnCaller caller;

    @Inject
    Language language;

    @GET
    @Operation(
            summary = "One's own membership, or those that may be tied to the account",
            description = "Found by the account alone.")
    @APIResponseSchema(OwnMembershipView.class)
    public Response read() {
        return view();
    }

    /** One of those that were found; another's is none. */
    @POST
    @Path("tie")
    @Operation(
            summary = "Tie a membership to the account",
            description =
                    "One of those that were found; any other is 404, whether there is one or not. Sent again, nothing changes.")
    @APIResponseSchema(OwnMembershipView.class)
    public Response tie(@NotNull @Valid TieWish wish) {
        own.tie(caller.person(), wish.member(), caller.network());
        return view();
    }

    /** The next term of a membership without a fee; where there is one, it is begun by a payment. */
    @POST
    @Path("renewal")
    @Operation(
            summary = "Renew a membership that costs nothing",
            description =
                    "Sent again with the same day, nothing changes. 409 membership.renewal.not-possible where a fee is due"
                            + " (say a payment instead), or the next term was taken already.")
    @APIResponseSchema(OwnMembershipView.class)
    public Response renew(@NotNull @Valid RenewalWish wish) {
        desk.renew(caller.person(), Optional.ofNullable(wish.runs()), caller.network());
        return view();
    }

    /** Ends it at once, with its card and its work for the society. */
    @POST
    @Path("resignation")
    @Operation(
            summary = "Give up one's own membership",
            description = "Ends it at once, with its card and its work for the society. Sent again, nothing changes.")
    @APIResponseSchema(OwnMembershipView.class)
    public Response resign(@NotNull @Valid ResignationWish wish) {
        own.resign(caller.person(), wish.number(), DecisionWish.plain(wish.words()), caller.network());
        return view();
    }

    private Response view() {
        Optional<Member> member = own.of(caller.person());
        return OwnCaller.answer(member.map(mine -> OwnMembershipView.of(mine, pack.rules(), language.locale()))
                .orElseGet(() -> OwnMembershipView.found(own.found(caller.person()), pack.rules(), language.locale())));
    }
}
