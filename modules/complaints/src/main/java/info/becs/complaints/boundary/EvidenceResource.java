package info.becs.complaints.boundary;

import info.becs.complaints.control.Looking;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DossierProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.forms.SubmissionReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The files that came with a complaint or were added since: their hashes, a safe picture of each to look at, the original to keep. */
@Path("cases/{number}/evidence")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private static final String NOT_SCANNED = "NOT_SCANNED";

    @Inject
    Looking looking;

    @Inject
    Counter counter;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    /** Without their content; names say a lot, so it is a look as any. */
    @GET
    @Operation(summary = "Files that came with the complaint and with messages")
    @Permission(CasesResource.READ)
    @Audited("complaints.case.read")
    public Slice<EvidenceView> list(@PathParam("number") String number, @QueryParam("reason") String reason) {
        var found = counter.visible(number);
        look(found, looking.reason(found, counter.person(), reason), "evidence");
        return new Slice<>(
                reading().files(submission(found)).stream()
                        .map(EvidenceView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{file}/view")
    @Operation(summary = "A safe picture of a file")
    @Produces("image/jpeg")
    @Permission(CasesResource.READ)
    @Audited("complaints.case.read")
    public Response view(
            @PathParam("number") String number, @PathParam("file") String file, @QueryParam("reason") String reason) {
        var found = counter.visible(number);
        var why = looking.reason(found, counter.person(), reason);
        var content = reading().content(submission(found), file, true).orElseThrow(DossierProblem::fileNotFound);
        look(found, why, "file " + file);
        return sent(content, "image/jpeg", "inline; filename=view.jpg");
    }

    /** As it was handed in; a browser keeps it and does not show it. Before it is looked through also whoever has the case says why. */
    @GET
    @Path("{file}")
    @Operation(
            summary = "A file as it was handed in",
            description =
                    "What nobody has looked through for malware yet is handed out only with a `reason` and `unscanned=true`, and"
                            + " not at all where `forms.files.unscanned-originals` is off; what malware was found in, never.")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    @APIResponse(responseCode = "409", description = "It is not looked through yet, and that was not accepted")
    @APIResponse(responseCode = "410", description = "Malware was found in it")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Permission(CasesResource.READ)
    @Audited("complaints.case.read")
    public Response original(
            @PathParam("number") String number,
            @PathParam("file") String file,
            @QueryParam("reason") String reason,
            @Parameter(description = "that it is known not to be looked through yet", example = "true")
                    @QueryParam("unscanned")
                    boolean unscanned) {
        var found = counter.visible(number);
        var why = looking.reason(found, counter.person(), reason);
        boolean isUnscanned = isUnscanned(found, file);
        if (isUnscanned && unscanned) {
            why = looking.said(reason);
        }
        var content = reading().original(submission(found), file, unscanned).orElseThrow(DossierProblem::fileNotFound);
        look(found, why, "file " + file + (isUnscanned ? ", unscanned" : ""));
        return sent(content, MediaType.APPLICATION_OCTET_STREAM, "attachment; filename=evidence");
    }

    private boolean isUnscanned(Case found, String file) {
        return reading().files(submission(found)).stream()
                .anyMatch(each -> each.id().equals(file) && each.scan().equals(NOT_SCANNED));
    }

    private void look(Case found, String why, String at) {
        looking.look(found, counter.person(), counter::may, why);
        trail.on(found.number()).change("opened", DataClass.I, null, at).change("reason", DataClass.I, null, why);
    }

    private static Response sent(InputStream content, String type, String disposition) {
        return Response.ok(content, type)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition)
                .header("Cache-Control", "no-store")
                .build();
    }

    private SubmissionReading reading() {
        return self.platform().find(SubmissionReading.class).orElseThrow(CaseProblem::submissionsAbsent);
    }

    private static UUID submission(Case found) {
        return UUID.fromString(found.submission());
    }
}
