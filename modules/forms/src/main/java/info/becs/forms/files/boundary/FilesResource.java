package info.becs.forms.files.boundary;

import info.becs.forms.InstanceId;
import info.becs.forms.files.control.Uploads;
import info.becs.forms.files.control.Uploads.Offer;
import info.becs.kit.http.Network;
import info.becs.kit.text.FileName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Sending a file before the submission that it is for: the body is the file as it is, {@code Idempotency-Key} the id that the
 * submission will have, {@code X-File-Name} what it is called, percent-encoded; never in the address, which is logged.
 */
@Path("forms/{form}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    @Inject
    Uploads uploads;

    @Context
    HttpServletRequest request;

    @POST
    @Operation(summary = "Sends a file, before the submission that it is for")
    @APIResponseSchema(value = FileReceipt.class, responseCode = "201")
    @Consumes(MediaType.WILDCARD)
    public Response send(
            @PathParam("form") String form,
            @QueryParam("field") String field,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("X-File-Name") String name,
            InputStream body) {
        var offer = new Offer(
                InstanceId.parse(key),
                form,
                field == null ? "" : field,
                FileName.encoded(name).text(),
                Network.of(request));
        return Response.status(Response.Status.CREATED)
                .entity(FileReceipt.of(uploads.receive(offer, body)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
