package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Fees;
import info.becs.membership.entity.Days;
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
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a member says to have paid, written down by hand. */
@Path("members/{id}/payments")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class MemberPaymentsResource {

    @Inject
    Fees fees;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @POST
    @Operation(
            summary = "Write down what a member says to have paid",
            description =
                    "It moves nothing before the money was found. Needs `If-Match` of the member; refused with each field that is wrong.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.FEES, scoped = true)
    @Audited(MembershipModule.FEES)
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public Response enter(@PathParam("id") String id, @NotNull @Valid PaymentWish wish, @Context HttpHeaders headers) {
        Member member = counter.require(id, MembershipModule.FEES, headers);
        Payment payment = fees.claim(member, wish.toClaim(Days.of(clock.instant())), Optional.of(counter.person()));
        trail.on(payment.id()).change("amount", DataClass.I, null, payment.amount());
        return Response.status(Response.Status.CREATED)
                .entity(PaymentView.of(payment))
                .tag(PaymentsResource.tag(payment))
                .build();
    }
}
