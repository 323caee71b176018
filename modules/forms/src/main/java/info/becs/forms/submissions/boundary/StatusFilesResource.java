package info.becs.forms.submissions.boundary;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.control.AnswerFiles;
import info.becs.forms.submissions.control.Standings;
import info.becs.forms.submissions.entity.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Files of a status: sending one for a reply, before the reply, where the body is the file as it is; and taking one that staff
 * have sent. Number and secret are headers, for an address is logged.
 */
@Path("status/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatusFilesResource {

    @Inject
    Standings standings;

    @Inject
    StatusAnswers answers;

    @Inject
    AnswerFiles files;

    @POST
    @Consumes({"image/jpeg", "image/png", "image/gif", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Sends a file for a reply on the status, before the reply",
            description =
                    "A picture or PDF of up to 5 MB, five for one reply; its content says what it is. The reply then"
                            + " names its `id` in `files`, and only then it is of the submission: what no reply names is gone"
                            + " after a day. Sent again, it is the same file with the same id.")
    @Parameter(name = "X-Receipt-Number", in = HEADER, required = true, example = "K7PM-92QX")
    @Parameter(name = "X-Receipt-Secret", in = HEADER, required = true, example = "7K3Q 9XPM 2QRT 4WVZ")
    @Parameter(
            name = "Idempotency-Key",
            in = HEADER,
            required = true,
            description = "the `id` of the reply to come",
            example = "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11")
    @Parameter(name = "X-File-Name", in = HEADER, description = "percent-encoded", example = "bill.jpg")
    @APIResponse(
            responseCode = "201",
            description = "It lies sealed until the reply comes",
            content = @Content(schema = @Schema(implementation = AddedFileView.class)))
    @APIResponse(responseCode = "404", description = "Number and secret do not belong together")
    @APIResponse(responseCode = "409", description = "No more for this reply, or it was sent before without this file")
    @APIResponse(responseCode = "413", description = "Larger than 5 MB")
    @APIResponse(responseCode = "415", description = "Neither a picture nor a PDF")
    @APIResponse(responseCode = "429", description = "So many a day, and so much from a network")
    @APIResponse(responseCode = "503", description = "Nobody takes files for this submission now")
    public Response send(
            @HeaderParam("X-Receipt-Number") String number,
            @HeaderParam("X-Receipt-Secret") String secret,
            @HeaderParam("Idempotency-Key") String reply,
            @HeaderParam("X-File-Name") String name,
            InputStream body) {
        Standing standing = standings.find(said(number), said(secret)).orElseThrow(FormsProblem::statusNotFound);
        return answers.took(standing, reply, name, body);
    }

    /** What the status names as sent by staff; a picture as it was made here, a paper to be saved. */
    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Takes a file that was sent with an answer",
            description =
                    "Of a picture a fresh JPEG, without what may be hidden in the original; a PDF as it was sent. What"
                            + " the sender gave is not handed out.")
    @Parameter(name = "X-Receipt-Number", in = HEADER, required = true, example = "K7PM-92QX")
    @Parameter(name = "X-Receipt-Secret", in = HEADER, required = true, example = "7K3Q 9XPM 2QRT 4WVZ")
    @APIResponse(responseCode = "200", description = "The file, to be saved")
    @APIResponse(
            responseCode = "404",
            description = "Number and secret do not belong together, or no such file was sent")
    @APIResponse(responseCode = "409", description = "It was not looked through for malware yet")
    @APIResponse(responseCode = "410", description = "Malware was found in it")
    public Response open(
            @HeaderParam("X-Receipt-Number") String number,
            @HeaderParam("X-Receipt-Secret") String secret,
            @PathParam("file") String file) {
        Standing standing = standings.find(said(number), said(secret)).orElseThrow(FormsProblem::statusNotFound);
        var opened = files.open(standing, file);
        return Response.ok(opened.content(), opened.mediaType())
                .header("Content-Disposition", opened.name().attachment())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String said(String header) {
        return header == null ? "" : header;
    }
}
