package info.becs.forms.submissions.boundary;

import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.files.control.FileContent;
import info.becs.forms.files.control.StoredFiles;
import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.text.FileName;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Files that came with a submission, for staff: the original only to be downloaded, the safe picture to be looked at. Whoever
 * opens one leaves a trace; of what another module handles there are none here.
 */
@Path("submissions/{id}/files")
@RequestScoped
@Transactional
public class SubmissionFilesResource {

    @Inject
    StoredFiles files;

    @Inject
    FileContent content;

    @Inject
    SubmissionCounter counter;

    @Inject
    Trail trail;

    @GET
    @Operation(summary = "Files of a submission")
    @Produces(MediaType.APPLICATION_JSON)
    @Permission("forms.submission.read")
    public List<FileView> list(@PathParam("id") String id) {
        return of(id).stream().map(FileView::of).toList();
    }

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
    @Permission("forms.submission.read")
    @Audited("forms.submission.read")
    public Response original(
            @PathParam("id") String id,
            @PathParam("file") String file,
            @Parameter(description = "why it is wanted before it is looked through", example = "The bank asks for it")
                    @QueryParam("reason")
                    @Size(max = 200)
                    String reason,
            @Parameter(description = "that it is known not to be looked through yet", example = "true")
                    @QueryParam("unscanned")
                    boolean unscanned) {
        StoredFile found = require(id, file);
        boolean isSaid = reason != null && !reason.isBlank();
        InputStream opened = content.original(found, unscanned && isSaid);
        boolean isUnscanned = found.scan() == Scan.NOT_SCANNED;
        trail.on(id).change("file", info.becs.spi.DataClass.I, null, found.id() + (isUnscanned ? ", unscanned" : ""));
        if (isSaid) {
            trail.change("reason", info.becs.spi.DataClass.I, null, reason.strip());
        }
        return sent(opened)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", FileName.of(found.name()).attachment())
                .build();
    }

    @GET
    @Path("{file}/view")
    @Operation(summary = "A safe picture of a file")
    @Produces("image/jpeg")
    @Permission("forms.submission.read")
    @Audited("forms.submission.read")
    public Response view(@PathParam("id") String id, @PathParam("file") String file) {
        StoredFile found = require(id, file);
        InputStream opened = content.view(found);
        trail.on(id).change("view", info.becs.spi.DataClass.I, null, found.id());
        return sent(opened)
                .type("image/jpeg")
                .header("Content-Disposition", "inline; filename=view.jpg")
                .build();
    }

    /** A browser that is sent to it runs nothing, guesses nothing and keeps nothing. */
    private static Response.ResponseBuilder sent(InputStream opened) {
        return Response.ok(opened)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    private StoredFile require(String id, String file) {
        return of(id).stream().filter(f -> f.id().equals(file)).findFirst().orElseThrow(FileProblem::notFound);
    }

    /** Those that this caller may see. */
    private List<StoredFile> of(String id) {
        boolean strict = counter.isStrict();
        return files.of(counter.openable(id).id()).stream()
                .filter(f -> strict || f.dataClass() != DataClass.X)
                .toList();
    }
}
