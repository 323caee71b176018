package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Network;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Fees;
import info.becs.membership.control.Payments;
import info.becs.membership.control.Proofs;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.membership.entity.Proof;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.pages.PageFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What shows a payment, sent by its member or added by whoever wrote it down: the safe picture to be looked at, the original only to be taken along. */
@Path("payments/{id}/proof")
@RequestScoped
@Transactional
public class ProofsResource {

    static final String LOOK = "membership.fee.look";

    @Inject
    Payments payments;

    @Inject
    Proofs proofs;

    @Inject
    MemberCounter counter;

    @Inject
    Fees fees;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    /** A picture that was made of it here; of a PDF there is none. Who has looked stands in the audit log. */
    @GET
    @Path("view")
    @Produces("image/jpeg")
    @Operation(
            summary = "Look at the proof of a payment",
            description =
                    "A JPEG that was made of it here. A PDF has none: 404 membership.proof.not-found. The look is audited.")
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    @Audited(LOOK)
    public Response view(@PathParam("id") String id) {
        return sent(opened(id, true), "image/jpeg", "inline; filename=proof.jpg");
    }

    /** As it was sent; a browser keeps it and does not show it. Who has taken it stands in the audit log. */
    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Take the proof of a payment along",
            description = "The file as it was sent, as an attachment. The look is audited.")
    @Permission(value = MembershipModule.VERIFY, scoped = true)
    @Audited(LOOK)
    public Response original(@PathParam("id") String id) {
        return sent(opened(id, false), MediaType.APPLICATION_OCTET_STREAM, "attachment; filename=proof");
    }

    /** Whoever writes fees down adds it, as long as the payment waits. */
    @PUT
    @Operation(
            summary = "Add what shows a payment that was written down",
            description =
                    "The body is the file as it is: JPG, PNG, GIF or PDF, up to 5 MB. A payment keeps the first one, and needs `If-Match`"
                            + " of the payment.")
    @APIResponseSchema(PaymentView.class)
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({"image/jpeg", "image/png", "image/gif", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Permission(value = MembershipModule.FEES, scoped = true)
    @Audited("membership.fee.prove")
    public Response add(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) throws IOException {
        Payment payment = payments.find(id)
                .filter(found -> counter.reaches(MembershipModule.FEES, found.member()))
                .orElseThrow(MembershipProblem::paymentNotFound);
        Conditional.requireMatch(headers, PaymentsResource.tag(payment));
        if (!payment.lacksProof()) {
            throw MembershipProblem.provedAlready();
        }
        PageFile sent = new SentFile("proof", body.readNBytes(KeptFiles.MOST_BYTES + 1));
        proofs.with(Optional.of(sent).filter(file -> file.size() > 0), Network.of(request), proof -> {
            fees.prove(payment, proof.orElseThrow(MembershipProblem::proofNeeded));
            return payment;
        });
        trail.on(payment.id())
                .change(
                        "proof",
                        DataClass.I,
                        null,
                        payment.proof().map(Proof::sort).orElse(null));
        return Response.ok(PaymentView.of(payment))
                .tag(PaymentsResource.tag(payment))
                .build();
    }

    private InputStream opened(String id, boolean safe) {
        Payment payment = payments.find(id)
                .filter(found -> counter.reaches(MembershipModule.VERIFY, found.member()))
                .orElseThrow(MembershipProblem::paymentNotFound);
        InputStream content = proofs.open(payment, safe);
        trail.on(payment.id()).change("opened", DataClass.I, null, safe ? "view" : "original");
        return content;
    }

    private static Response sent(InputStream content, String type, String disposition) {
        return Response.ok(content, type)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition)
                .header("Cache-Control", "no-store")
                .build();
    }
}
