package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.membership.control.Reversals;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Payment;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Fees that were found, booked, and went back. */
@Path("payments/{id}/reversal")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ReversalsResource {

    @Inject
    Reversals reversals;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    /** Booked the other way round, with a reason; 202 where so large a fee is asked of a second person first. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write down that a fee went back",
            description =
                    "Booked the other way round with its reason; the newest term first. Answers 200, or 202 where a second"
                            + " person is asked (membership.fee.second-person-above). If-Match names the payment as it was seen.")
    @Permission(value = Reversals.REVERSE, scoped = true)
    @Audited(Reversals.REVERSE)
    @APIResponseSchema(PaymentView.class)
    @APIResponse(
            responseCode = "202",
            description = "A second person is asked first",
            content = @Content(schema = @Schema(implementation = PaymentView.class)))
    public Response reverse(@PathParam("id") String id, @NotNull @Valid WordsWish wish, @Context HttpHeaders headers) {
        Payment payment = counter.requirePayment(id, Reversals.REVERSE);
        Conditional.requireMatch(headers, PaymentsResource.tag(payment));
        Member member = counter.visible(payment.member());
        String before = payment.state().code();
        boolean isDone = reversals.reverse(member, payment, DecisionWish.plain(wish.words()), counter.person());
        trail.on(payment.id())
                .change("state", DataClass.I, before, payment.state().code());
        return Response.status(isDone ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(PaymentView.of(payment))
                .tag(PaymentsResource.tag(payment))
                .build();
    }
}
