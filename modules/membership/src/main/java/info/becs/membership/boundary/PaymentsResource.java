package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Fees;
import info.becs.membership.control.PaymentLines;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.PaymentLine;
import info.becs.membership.entity.Reach;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Fees that somebody says to have paid: found, or not found. */
@Path("payments")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    Fees fees;

    @Inject
    PaymentLines lines;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    /** The newest first; {@code state} is claimed, asked, verified, failed or reversed. */
    @GET
    @Operation(
            summary = "Payments, with what a statement shows for each",
            description = "The newest first; `state` is claimed, asked, verified, failed or reversed.")
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    public Slice<PaymentLine> list(
            @QueryParam("state") String state, @QueryParam("size") String size, @QueryParam("after") String after) {
        return lines.newest(
                Payment.State.of(state == null || state.isBlank() ? "claimed" : state)
                        .orElseThrow(() -> MembershipProblem.filterUnreadable("state")),
                counter.reach(MembershipModule.VERIFY),
                Cursor.parse(after),
                PageSize.of(size, PAGE, LONGEST_LIST));
    }

    @GET
    @Path("counts")
    @Operation(
            summary = "How many payments wait to be verified, and for a second person",
            description = "As far as the caller's chapters go; counted up to a thousand.")
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    public PaymentCountsView counts() {
        Reach reach = counter.reach(MembershipModule.VERIFY);
        return new PaymentCountsView(
                lines.count(Payment.State.CLAIMED, reach), lines.count(Payment.State.ASKED, reach));
    }

    /** The money is there: booked with a receipt, or asked of a second person where it is much. */
    @POST
    @Path("{id}/verification")
    @Operation(
            summary = "The money of a payment is there",
            description =
                    "Booked with a receipt; asked of a second person where it is much, then the state is `asked`. Refused with `membership.payment.no-statement-line` where no statement shows it and `byHand` is not said, `membership.payment.amount-differs` and `membership.payment.credited-already`; with 412 where somebody else was faster.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    @Audited(MembershipModule.VERIFY)
    @APIResponseSchema(PaymentView.class)
    public Response verify(
            @PathParam("id") String id, @NotNull @Valid VerificationWish wish, @Context HttpHeaders headers) {
        Payment payment = require(id, headers);
        Member member = counter.visible(payment.member());
        String before = payment.state().code();
        fees.verify(member, payment, wish.byHand(), counter.person());
        return done(payment, before);
    }

    /** It was mistyped: the money is this one that a statement shows, and no other payment says. */
    @POST
    @Path("{id}/line")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    @Audited("membership.fee.attach")
    @Operation(summary = "Tie a payment that was mistyped to a line of a statement; verified afterwards as any other")
    @APIResponseSchema(PaymentView.class)
    public Response attach(@PathParam("id") String id, @NotNull @Valid LineWish wish, @Context HttpHeaders headers) {
        Payment payment = require(id, headers);
        Member member = counter.visible(payment.member());
        trail.change("line", DataClass.I, null, wish.line());
        long said = payment.amount();
        fees.attach(member, payment, wish.line(), counter.person());
        trail.change("amount", DataClass.I, said, payment.amount());
        return done(payment, payment.state().code());
    }

    /** There is no such money. */
    @POST
    @Path("{id}/failure")
    @Operation(
            summary = "There is no such money",
            description =
                    "Its member is told, and stays what they are. Refused with 412 where somebody else was faster.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    @Audited("membership.fee.fail")
    @APIResponseSchema(PaymentView.class)
    public Response fail(@PathParam("id") String id, @NotNull @Valid WordsWish wish, @Context HttpHeaders headers) {
        Payment payment = require(id, headers);
        Member member = counter.visible(payment.member());
        String before = payment.state().code();
        fees.fail(member, payment, DecisionWish.plain(wish.words()), counter.person());
        return done(payment, before);
    }

    private Payment require(String id, HttpHeaders headers) {
        Payment payment = counter.requirePayment(id, MembershipModule.VERIFY);
        Conditional.requireMatch(headers, tag(payment));
        return payment;
    }

    private Response done(Payment payment, String before) {
        trail.on(payment.id())
                .change("state", DataClass.I, before, payment.state().code());
        return Response.ok(PaymentView.of(payment)).tag(tag(payment)).build();
    }

    static String tag(Payment payment) {
        return "p" + payment.id() + "-" + payment.version();
    }
}
