package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Payments;
import info.becs.membership.control.Proofs;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Payment;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What members have sent to show a payment: the safe picture to be looked at, the original only to be taken along. */
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
    Trail trail;

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
