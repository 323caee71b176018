package info.becs.forms.submissions.boundary;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.control.Standings;
import info.becs.forms.submissions.control.TiedSubmissions;
import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.http.Caller;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The submissions of one's own account, and all that their status page offers. Those of others are as if they were not there. */
@Path("account/submissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnSubmissionsResource {

    @Inject
    TiedSubmissions tied;

    @Inject
    Standings standings;

    @Inject
    StatusAnswers answers;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "The submissions of one's own account, the newest first")
    @APIResponseSchema(OwnSubmissionsView.class)
    public Response list() {
        return Response.ok(OwnSubmissionsView.of(tied.of(caller())))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What was handed in without being signed in; twice is once. */
    @POST
    @Operation(summary = "Adds a receipt to one's own account")
    @APIResponseSchema(OwnSubmissionView.class)
    public OwnSubmissionView add(@NotNull @Valid StatusQuestion receipt) {
        return OwnSubmissionView.of(tied.tie(caller(), receipt.number(), receipt.secret()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How a submission of one's own account stands")
    @APIResponseSchema(StatusView.class)
    public Response look(@PathParam("id") String id) {
        return answers.told(standing(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a submission out of one's own account; with its receipt it is still found")
    public void remove(@PathParam("id") String id) {
        tied.untie(caller(), tied.require(caller(), id).id());
    }

    @POST
    @Path("{id}/replies")
    @Operation(summary = "Says or does what the status of a submission of one's own account offers")
    @APIResponseSchema(ToldView.class)
    public Response say(@PathParam("id") String id, @NotNull @Valid OwnReply reply) {
        return answers.replied(submission(id), reply.toReply());
    }

    @POST
    @Path("{id}/files")
    @Consumes({"image/jpeg", "image/png", "image/gif", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Sends a file for a reply about a submission of one's own account, before the reply",
            description = "As on the status page; the reply then names its `id` in `files`.")
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
    public Response bring(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") String reply,
            @HeaderParam("X-File-Name") String name,
            InputStream body) {
        return answers.took(standing(id), reply, name, body);
    }

    private Standing standing(String id) {
        return standings.of(submission(id)).orElseThrow(FormsProblem::tiedNotFound);
    }

    private UUID submission(String id) {
        return UUID.fromString(tied.require(caller(), id).receipt().id());
    }

    private PersonId caller() {
        Caller.requireSignedIn(request);
        return Caller.person(request).orElseThrow(FormsProblem::tiedNotFound);
    }
}
