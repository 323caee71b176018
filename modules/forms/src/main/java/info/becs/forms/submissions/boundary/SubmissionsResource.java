package info.becs.forms.submissions.boundary;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER;

import info.becs.forms.InstanceId;
import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.submissions.control.Intake;
import info.becs.forms.submissions.control.MobileCodes;
import info.becs.forms.submissions.control.SignedInSenders;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.Sender;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.http.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import tools.jackson.databind.JsonNode;

/**
 * Handing in answers, for any client; the body is the answers as one JSON object.
 *
 * <p>The transaction is the store's own and ends before the answer leaves. One for all requests: in a flood, making one for each was a
 * twenty-fifth of what the server did.
 */
@Path("forms")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

    private static final String CODE = "X-Mobile-Code";

    @Inject
    OpenForms forms;

    @Inject
    Intake intake;

    @Inject
    MobileCodes mobiles;

    @Inject
    SignedInSenders senders;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

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
    @Parameter(
            name = CODE,
            in = HEADER,
            description = "the digits that came by SMS, where the form wants a number shown",
            example = "123456")
    public Response submit(
            @PathParam("form") String form,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(CODE) String code,
            InputStream body)
            throws IOException {
        UUID id = InstanceId.parse(key);
        Sender sender = Sender.by(Channel.API, language.locale()).owning(number -> isTheirs(id, number, code));
        Receipt receipt = intake.receive(form, id, read(body), sender);
        senders.handedIn(Caller.person(request), id);
        return Response.status(receipt.again() ? Response.Status.OK : Response.Status.CREATED)
                .entity(SubmissionReceipt.of(receipt))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("{form}/submissions")
    @Operation(summary = "Hands in a form; the same as POST")
    @APIResponseSchema(value = SubmissionReceipt.class, responseCode = "201")
    public Response put(
            @PathParam("form") String form,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(CODE) String code,
            InputStream body)
            throws IOException {
        return submit(form, key, code, body);
    }

    /** Sends a code to a number, whoever has it, for the submission that will come with this id. */
    @POST
    @Path("{form}/mobile-codes")
    @Operation(summary = "Sends the code by which a sender shows that a mobile number is theirs")
    @Parameter(
            name = "Idempotency-Key",
            in = HEADER,
            required = true,
            description = "the one that the submission will have",
            example = "5b0f6e0c-6d3b-4d6a-9b0e-0f7a7c1f2d11")
    @APIResponse(responseCode = "202", description = "A code is on its way; it is good for ten minutes")
    @APIResponse(responseCode = "204", description = "None is needed for this form now")
    @APIResponse(responseCode = "422", description = "This is no mobile number of Bangladesh")
    @APIResponse(responseCode = "429", description = "A minute between two, and so many a day")
    public Response sendCode(
            @PathParam("form") String form,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid MobileWish wish) {
        UUID id = InstanceId.parse(key);
        if (!mobiles.areAsked(forms.require(form))) {
            return Response.noContent().build();
        }
        mobiles.send(id.toString(), wish.mobile(), language.locale(), Network.of(request));
        return Response.accepted().build();
    }

    /** Of an account that has answered from there, or by the code. */
    private boolean isTheirs(UUID id, String number, String code) {
        return Caller.person(request)
                        .filter(person -> mobiles.isOf(person, number))
                        .isPresent()
                || code != null && mobiles.isShown(id.toString(), number, code);
    }

    private static JsonNode read(InputStream body) throws IOException {
        return GivenAnswers.read(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
}
