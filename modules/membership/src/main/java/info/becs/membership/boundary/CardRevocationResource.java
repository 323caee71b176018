package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.CardRevocation;
import info.becs.membership.entity.Member;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Staff end the card of a member, with a reason. */
@Path("members/{id}/card/revocation")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CardRevocationResource {

    @Inject
    CardRevocation revocation;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    @Context
    HttpHeaders headers;

    /** Whoever checks it hears "not valid" from now on; its member may make a new one. */
    @POST
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.card.revoke")
    @Operation(summary = "End the card of a member: whoever checks it is told that it is not valid")
    @APIResponseSchema(MemberView.class)
    public Response revoke(@PathParam("id") String id, @NotNull @Valid WordsWish wish) {
        Member member = counter.require(id, MembershipModule.DECIDE, headers);
        revocation.revoke(member, DecisionWish.plain(wish.words()), counter.person());
        trail.on(member.id()).change("card", DataClass.I, "valid", "revoked");
        return counter.changed(member);
    }
}
