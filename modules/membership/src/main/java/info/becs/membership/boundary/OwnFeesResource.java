package info.becs.membership.boundary;

import info.becs.kit.http.Language;
import info.becs.membership.control.FeeSettings;
import info.becs.membership.control.OwnFees;
import info.becs.membership.control.OwnFees.Fees;
import info.becs.membership.control.PayDesk;
import info.becs.membership.control.Proofs;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.OwnProblem;
import info.becs.membership.entity.Payment;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.pages.PageFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One's own fees: what is due, what one says to have paid, receipts. Another's is as if there were none. */
@Path("own/fees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnFeesResource {

    private static final String ONCE = "Idempotency-Key";

    @Inject
    OwnFees own;

    @Inject
    PayDesk desk;

    @Inject
    Proofs proofs;

    @Inject
    FeeSettings settings;

    @Inject
    OwnCaller caller;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "What is due, what one has said to have paid, and one's receipts")
    @APIResponseSchema(OwnFeesView.class)
    public Response read() {
        return OwnCaller.answer(OwnFeesView.of(mine(), settings.numbers(), settings.office(), language.locale()));
    }

    @GET
    @Path("receipts/{number}")
    @Operation(summary = "One receipt of one's own", description = "Another's is 404, as one that there is not.")
    @APIResponseSchema(OwnReceiptView.class)
    public Response receipt(@PathParam("number") String number) {
        return OwnCaller.answer(mine().receipts().stream()
                .filter(receipt -> receipt.entry().receipt().equals(number))
                .findFirst()
                .map(receipt -> OwnReceiptView.of(receipt, language.locale()))
                .orElseThrow(OwnProblem::receiptNotFound));
    }

    /** It waits until the money is found. */
    @POST
    @Path("payments")
    @Operation(
            summary = "Say that one has paid",
            description =
                    "It moves nothing before the money was found. Needs an `Idempotency-Key`, a UUID: sent again with it, it"
                            + " is the same payment. Refused with each field that is wrong.")
    @APIResponseSchema(value = OwnPaymentView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pay(@NotNull @Valid PaymentWish wish, @HeaderParam(ONCE) String key) {
        mine();
        Payment payment =
                desk.say(caller.person(), once(key), wish.toClaim(Days.of(clock.instant())), caller.network());
        return OwnCaller.answer(Response.Status.CREATED, OwnPaymentView.of(payment));
    }

    /** The body is the file as it is. */
    @PUT
    @Path("payments/{id}/proof")
    @Operation(
            summary = "Send what shows a payment that is being checked",
            description = "JPG, PNG, GIF or PDF, up to 5 MB; a payment keeps the first one. Another's payment is 404.")
    @APIResponseSchema(OwnPaymentView.class)
    @Consumes({"image/jpeg", "image/png", "image/gif", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    public Response prove(@PathParam("id") String id, InputStream body) throws IOException {
        Payment open = mine().open(id).orElseThrow(MembershipProblem::paymentNotFound);
        if (!open.lacksProof()) {
            throw MembershipProblem.provedAlready();
        }
        PageFile sent = new SentFile("proof", body.readNBytes(KeptFiles.MOST_BYTES + 1));
        Payment proved = proofs.with(
                Optional.of(sent).filter(file -> file.size() > 0),
                caller.network(),
                proof -> desk.prove(
                        caller.person(), id, proof.orElseThrow(MembershipProblem::proofNeeded), caller.network()));
        return OwnCaller.answer(OwnPaymentView.of(proved));
    }

    private Fees mine() {
        return own.of(caller.person()).orElseThrow(OwnProblem::noMember);
    }

    private static String once(String key) {
        try {
            return UUID.fromString(key == null ? "" : key.strip()).toString();
        } catch (IllegalArgumentException e) {
            throw OwnProblem.keyNeeded();
        }
    }
}
