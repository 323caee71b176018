package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseFiles;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.http.Network;
import info.becs.kit.text.FileName;
import info.becs.spi.Permission;
import info.becs.spi.forms.SubmissionFiles;
import info.becs.spi.forms.SubmissionFiles.Added;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Sending a file for a message to the complainant, before the message: the body is the file as it is, {@code Idempotency-Key} the
 * one that the message will have, {@code X-File-Name} what it is called, percent-encoded; never in the address, which is logged.
 */
@Path("cases/{number}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseFilesResource {

    @Inject
    CaseFiles files;

    @Inject
    Counter counter;

    @Context
    HttpServletRequest request;

    /** It comes in before a transaction begins: a slow line holds none, and the forms wait for nobody. */
    @POST
    @Operation(summary = "Sends a file for a message, before the message")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    @Consumes({"image/jpeg", "image/png", "image/gif", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Permission(CasesResource.WORK)
    public Response send(
            @PathParam("number") String number,
            @HeaderParam(TalkResource.ONCE) String key,
            @HeaderParam("X-File-Name") String name,
            InputStream body)
            throws IOException {
        var found = counter.visible(number);
        String message = TalkResource.once(key).orElseThrow(CaseProblem::filesAlone);
        byte[] content = body.readNBytes(SubmissionFiles.MOST_BYTES + 1);
        var taken = files.take(
                found, new Added(message, FileName.encoded(name).text(), false, Network.of(request)), content);
        return Response.status(Response.Status.CREATED)
                .entity(EvidenceView.of(taken))
                .header("Cache-Control", "no-store")
                .build();
    }
}
