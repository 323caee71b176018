package info.becs.core.store.boundary;

import info.becs.core.approvals.entity.ApprovalProblem;
import info.becs.core.store.control.Signers;
import info.becs.core.store.entity.Signer;
import info.becs.core.store.entity.SignerCertificate;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
import info.becs.kit.http.Caller;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Certificates of those whose signed modules one person may place. */
@Path("module-signers")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class SignersResource {

    /** @param certificate one X.509 certificate as PEM text */
    public record NewSigner(@NotBlank @Size(max = 10_000) String certificate) {}

    /** @param valid whether it is within its time now; one that is not counts for nothing */
    public record SignerView(
            String fingerprint,
            String name,
            Instant validFrom,
            Instant validUntil,
            boolean valid,
            Instant addedAt,
            String askedBy,
            String approvedBy) {

        static SignerView of(Signer signer, Instant now) {
            SignerCertificate certificate = signer.certificate();
            return new SignerView(
                    certificate.fingerprint(),
                    certificate.name(),
                    certificate.validFrom(),
                    certificate.validUntil(),
                    certificate.isValid(now),
                    signer.addedAt(),
                    signer.asker(),
                    signer.approver());
        }
    }

    @Inject
    Signers signers;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    @GET
    @Permission("core.module.read")
    public List<SignerView> list() {
        Instant now = clock.instant();
        return signers.all().stream().map(signer -> SignerView.of(signer, now)).toList();
    }

    /** Asks a second person to trust whoever owns this certificate. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(Signers.ACTION)
    @Audited(Signers.ACTION)
    @APIResponse(
            responseCode = "202",
            description = "A second person was asked",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response ask(@NotNull @Valid NewSigner wish) {
        var certificate = SignerCertificate.ofPem(wish.certificate());
        UUID approval = signers.ask(Caller.person(request).orElseThrow(ApprovalProblem::notAPerson), certificate);
        trail.on(certificate.fingerprint()).change("approval", DataClass.I, null, approval);
        return Asked.accepted(approval);
    }

    /** Trusts them no more, at once; one person is enough for that. */
    @DELETE
    @Path("{fingerprint}")
    @Permission(Signers.ACTION)
    @Audited(Signers.ACTION)
    public void remove(@PathParam("fingerprint") String fingerprint) {
        signers.remove(fingerprint);
        trail.change("trusted", DataClass.I, true, false);
    }
}
