package info.becs.complaints.boundary;

import info.becs.complaints.control.ChromiumPdf;
import info.becs.complaints.control.DossierBundle;
import info.becs.complaints.control.DossierMaking;
import info.becs.complaints.control.DossierQuestion;
import info.becs.complaints.control.Dossiers;
import info.becs.complaints.control.Looking;
import info.becs.complaints.control.Particulars;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Dossier;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is put together for an authority: what is missing, the document, and the document printed. */
@Path("cases/{number}/dossiers")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class DossiersResource {

    /** Nothing runs in it, nothing is loaded into it; pictures are in it. */
    private static final String POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Inject
    Dossiers dossiers;

    @Inject
    DossierMaking making;

    @Inject
    DossierQuestion question;

    @Inject
    Particulars particulars;

    @Inject
    DossierBundle bundle;

    @Inject
    ChromiumPdf chromium;

    @Inject
    Looking looking;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @GET
    @Permission(CasesResource.READ)
    @Operation(summary = "Dossiers of a case, the newest first")
    public Slice<DossierView> list(@PathParam("number") String number) {
        var found = counter.visible(number);
        return new Slice<>(dossiers.of(found).stream().map(this::view).toList(), null);
    }

    /** What is missing for this authority; opens nothing sensitive. */
    @GET
    @Path("check")
    @Permission(CasesResource.READ)
    @Operation(summary = "What an authority would send the dossier back for")
    public DossierCheckView check(
            @PathParam("number") String number,
            @Parameter(example = "dncrp") @QueryParam("authority") String authority) {
        var found = counter.visible(number);
        var rule = making.rule(authority == null ? "" : authority);
        var missing = making.missing(found, rule);
        return new DossierCheckView(
                rule.authority(),
                making.authority(rule).label(),
                making.isAgreed(found, rule),
                question.canAskForConsent(found, rule),
                rule.order(),
                missing.stream()
                        .map(need -> new DossierCheckView.MissingView(need.code(), need.label()))
                        .toList(),
                particulars.asked(found, missing).stream()
                        .map(DossierCheckView.FieldView::of)
                        .toList(),
                making.exhibits(found),
                chromium.isThere());
    }

    /** Asks the complainant for all of it at once. */
    @POST
    @Path("question")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.step")
    @Operation(summary = "Ask the complainant for all that is missing, their consent included")
    @APIResponse(
            responseCode = "200",
            description = "The case, which now waits for the complainant",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response ask(
            @PathParam("number") String number, @NotNull @Valid DossierWish wish, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        var before = found.status();
        question.ask(found, making.rule(wish.authority()), counter.person());
        trail.on(found.number()).change("status", DataClass.I, before, found.status());
        return counter.changed(found);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.dossier")
    @Operation(summary = "Make a dossier for an authority")
    @APIResponse(
            responseCode = "201",
            description = "It stands in the history of the case, with its hash",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response make(
            @PathParam("number") String number, @NotNull @Valid DossierWish wish, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        var made = dossiers.make(found, making.rule(wish.authority()), wish.ordered(), counter.person());
        trail.on(found.number()).change("dossier", DataClass.I, null, made.authority() + " " + made.sha256());
        made.order()
                .ifPresent(order -> trail.on(found.number())
                        .change("order", DataClass.I, null, order.number() + ", " + order.on()));
        return Response.status(Response.Status.CREATED)
                .tag(Counter.tag(found))
                .entity(view(made))
                .build();
    }

    /** The document, with the consent of this moment. */
    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @Permission(CasesResource.READ)
    @Audited("complaints.case.dossier.read")
    @Operation(summary = "The document, while the complainant agrees")
    @APIResponse(
            responseCode = "200",
            description = "To be printed as it is",
            content = @Content(mediaType = MediaType.TEXT_HTML, example = "<!doctype html><title>K7PM-92QX</title>"))
    public Response read(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Parameter(example = "dossier") @QueryParam("reason") String reason) {
        var found = counter.visible(number);
        return sent(
                bundle.drawn(submission(found), opened(found, id, reason)),
                MediaType.TEXT_HTML + ";charset=UTF-8",
                "inline");
    }

    /** The same as PDF; a refusal where this server has no browser to print it. */
    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @Permission(CasesResource.READ)
    @Audited("complaints.case.dossier.read")
    @Operation(summary = "The document as PDF, where this server can print")
    @APIResponse(
            responseCode = "200",
            description = "A file to be kept",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Parameter(example = "dossier") @QueryParam("reason") String reason) {
        var found = counter.visible(number);
        return sent(printed(found, opened(found, id, reason)), "application/pdf", "attachment; filename=dossier.pdf");
    }

    /** All that is handed over: the document as its hash says, printed where this server can, and every exhibit under its number. */
    @GET
    @Path("{id}/bundle")
    @Produces("application/zip")
    @Permission(CasesResource.READ)
    @Audited("complaints.case.dossier.read")
    @Operation(
            summary = "The document with all exhibits and a manifest of hashes, in one file",
            description =
                    "Where nobody has looked through an exhibit for malware yet it is handed out only with a `reason` and"
                            + " `unscanned=true`; without that exhibit where `forms.files.unscanned-originals` is off.")
    @APIResponse(responseCode = "409", description = "An exhibit is not looked through yet, and that was not accepted")
    @APIResponse(
            responseCode = "200",
            description = "A file to be kept",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response bundle(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Parameter(example = "dossier") @QueryParam("reason") String reason,
            @Parameter(description = "that it is known which exhibits are not looked through yet", example = "true")
                    @QueryParam("unscanned")
                    boolean unscanned) {
        var found = counter.visible(number);
        String document = opened(found, id, reason);
        boolean isUnscanned = bundle.isUnscanned(submission(found), document);
        if (isUnscanned) {
            looking.known(reason, unscanned);
        }
        trail.on(found.number()).change("bundle", DataClass.I, null, isUnscanned ? id + ", unscanned" : id);
        Optional<byte[]> pdf = chromium.isThere() ? Optional.of(printed(found, document)) : Optional.empty();
        return sent(
                bundle.zip(submission(found), document, pdf, unscanned),
                "application/zip",
                "attachment; filename=dossier-" + found.number() + ".zip");
    }

    private byte[] printed(Case found, String document) {
        return chromium.print(bundle.drawn(submission(found), document));
    }

    private static UUID submission(Case found) {
        return UUID.fromString(found.submission());
    }

    private String opened(Case found, String id, String reason) {
        var why = looking.reason(found, counter.person(), reason);
        var dossier = dossiers.require(found, id);
        looking.look(found, counter.person(), counter::may, why);
        trail.on(found.number())
                .change("opened", DataClass.I, null, "dossier " + dossier.sha256())
                .change("reason", DataClass.I, null, why);
        return dossiers.document(found, dossier);
    }

    private static Response sent(Object document, String type, String disposition) {
        return Response.ok(document, type)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition)
                .header("Cache-Control", "no-store")
                .build();
    }

    private DossierView view(Dossier dossier) {
        return DossierView.of(
                dossier,
                making.authority(making.rule(dossier.authority())).label(),
                counter.by(dossier.madeBy()),
                chromium.isThere());
    }
}
