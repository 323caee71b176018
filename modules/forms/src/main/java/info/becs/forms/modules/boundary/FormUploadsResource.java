package info.becs.forms.modules.boundary;

import info.becs.forms.modules.control.Archive;
import info.becs.forms.modules.control.FormUploads;
import info.becs.forms.modules.control.Installation;
import info.becs.forms.modules.control.UploadInstallation;
import info.becs.forms.modules.control.Verification;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormUpload;
import info.becs.forms.modules.entity.VerifiedModule;
import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.disk.DiskRoom;
import info.becs.kit.http.Asked;
import info.becs.kit.http.Caller;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Form modules on their way in: sent, verified, planned (see {@code plans}), installed as closed. */
@Path("form-uploads")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class FormUploadsResource {

    private static final String FILE = "form.zip";

    @Inject
    FormUploads uploads;

    @Inject
    Verification verification;

    @Inject
    Installation installation;

    @Inject
    UploadInstallation uploadInstallation;

    @Inject
    DiskRoom room;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "Form modules that were sent in and wait")
    @Permission(UploadInstallation.INSTALL)
    public List<FormUploadView> list() {
        return uploads.all().stream().map(FormUploadView::of).toList();
    }

    /** Keeps what was found good; anything else changes nothing. */
    @POST
    @Operation(summary = "Sends a form module in, as a zip")
    @APIResponseSchema(value = FormUploadView.class, responseCode = "201")
    @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Permission(UploadInstallation.INSTALL)
    @Audited(UploadInstallation.INSTALL)
    public Response send(InputStream body) throws IOException {
        room.requireForRows();
        VerifiedModule module = verification.verify(Archive.of(FILE, body.readNBytes(Archive.LARGEST_FILE + 1)));
        installation.check(module);
        var upload = new FormUpload(Ids.next(), module, clock.instant());
        uploads.add(upload);
        trail.on(upload.form())
                .change("upload", DataClass.I, null, upload.id())
                .change("version", DataClass.I, null, upload.version())
                .change("sha256", DataClass.I, null, upload.contentSha256())
                .change("signedBy", DataClass.I, null, upload.signedBy().orElse(null));
        return Response.status(Response.Status.CREATED)
                .entity(FormUploadView.of(upload))
                .build();
    }

    /** 200 when it is installed, 202 when a second person is asked. */
    @POST
    @Path("{id}/installation")
    @Operation(summary = "Installs what was sent in")
    @APIResponseSchema(FormUploadView.class)
    @Permission(UploadInstallation.INSTALL)
    @Audited(UploadInstallation.INSTALL)
    public Response install(@PathParam("id") String id) {
        FormUpload upload = uploads.require(id);
        FormUploadView view = FormUploadView.of(upload);
        PersonId person = Caller.person(request).orElseThrow(FormModuleProblem::notAPerson);
        Optional<UUID> approval = uploadInstallation.install(upload, person);
        trail.on(view.form());
        if (approval.isPresent()) {
            trail.change("approval", DataClass.I, null, approval.get());
            return Asked.accepted(approval.get());
        }
        trail.change("installed", DataClass.I, null, view.version());
        return Response.ok(view).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Throws away what was sent in")
    @Permission(UploadInstallation.INSTALL)
    @Audited(UploadInstallation.INSTALL)
    public void discard(@PathParam("id") String id) {
        FormUpload upload = uploads.require(id);
        trail.on(upload.form()).change("upload", DataClass.I, upload.id(), null);
        uploads.remove(upload);
    }
}
