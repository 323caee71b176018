package info.becs.forms.submissions.boundary;

import info.becs.forms.InstanceId;
import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.submissions.control.Intake;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.kit.http.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import tools.jackson.databind.JsonNode;

/**
 * Handing in answers, for any client; the body is the answers as one JSON object.
 *
 * <p>The transaction is the store's own and ends before the answer leaves.
 */
@Path("forms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

    @Inject
    OpenForms forms;

    @Inject
    Intake intake;

    @Inject
    Language language;

    /** Keeps nothing. @param page number of the page that is asked about, or nothing for all. */
    @POST
    @Path("{form}/validation")
    @Operation(summary = "Says what is wrong with answers, and keeps nothing")
    public ValidationReport validate(@PathParam("form") String id, @QueryParam("page") String page, InputStream body)
            throws IOException {
        Form form = forms.require(id);
        var breaches = Examination.of(form, read(body), intake.today()).breaches();
        var asked = PageNumber.of(page, form)
                .map(p -> breaches.stream().filter(b -> p.holds(b.pointer())).toList())
                .orElse(breaches);
        return ValidationReport.of(form, asked, language.locale());
    }

    /** The first time 201, every further time 200, always the same receipt. */
    @POST
    @Path("{form}/submissions")
    @Operation(summary = "Hands in a form")
    @APIResponseSchema(value = SubmissionReceipt.class, responseCode = "201")
    public Response submit(@PathParam("form") String form, @HeaderParam("Idempotency-Key") String key, InputStream body)
            throws IOException {
        Receipt receipt = intake.receive(form, InstanceId.parse(key), read(body), Channel.API, language.locale());
        return Response.status(receipt.again() ? Response.Status.OK : Response.Status.CREATED)
                .entity(SubmissionReceipt.of(receipt))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("{form}/submissions")
    @Operation(summary = "Hands in a form; the same as POST")
    @APIResponseSchema(value = SubmissionReceipt.class, responseCode = "201")
    public Response put(@PathParam("form") String form, @HeaderParam("Idempotency-Key") String key, InputStream body)
            throws IOException {
        return submit(form, key, body);
    }

    private static JsonNode read(InputStream body) throws IOException {
        return GivenAnswers.read(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
}
