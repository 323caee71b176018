package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseFiles;
import info.becs.complaints.control.CaseTalk;
import info.becs.complaints.control.CaseWords;
import info.becs.complaints.control.Cases;
import info.becs.complaints.control.ErasedComplaints;
import info.becs.complaints.control.Looking;
import info.becs.complaints.control.Particulars;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What is written about a case, and its whole history with the words. */
@Path("cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class TalkResource {

    static final String ONCE = "Idempotency-Key";

    /** What whoever reads the description is told of the refusal. */
    static final String USED =
            "`complaints.request.used`: something else was sent with this `Idempotency-Key` before; nothing is written";

    @Inject
    Cases cases;

    @Inject
    CaseTalk talk;

    @Inject
    CaseWords words;

    @Inject
    Particulars particulars;

    @Inject
    CaseFiles files;

    @Inject
    Looking looking;

    @Inject
    ErasedComplaints erased;

    @Inject
    Counter counter;

    @Inject
    Language language;

    @Inject
    Trail trail;

    /** To the complainant. With the same Idempotency-Key it is sent once, and something else by it is refused; files that were sent for that key come with it. */
    @POST
    @Path("{number}/messages")
    @Operation(
            summary = "Writes to the complainant",
            description =
                    "With the same `Idempotency-Key` it is sent once; files that were sent for that key come with it. Words or files"
                            + " that are not those of the first time are refused.")
    @APIResponseSchema(value = EventView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = USED)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.message")
    public Response message(
            @PathParam("number") String number, @NotNull @Valid Wording wording, @HeaderParam(ONCE) String key) {
        return written(number, CaseEvent.Kind.MESSAGE, wording, key);
    }

    /** For the cell alone. */
    @POST
    @Path("{number}/notes")
    @Operation(
            summary = "Writes a note for the cell alone",
            description = "With the same `Idempotency-Key` it is written once.")
    @APIResponseSchema(value = EventView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = USED)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.note")
    public Response note(
            @PathParam("number") String number, @NotNull @Valid Wording wording, @HeaderParam(ONCE) String key) {
        return written(number, CaseEvent.Kind.NOTE, wording, key);
    }

    /**
     * All that happened, with the words: whoever opens it leaves a trace, which whoever complained sees, too.
     *
     * @param reason code of the list; whoever has the case need not say it
     */
    @GET
    @Path("{number}/timeline")
    @Operation(summary = "All that happened, with the words")
    @Permission(CasesResource.READ)
    @Audited("complaints.case.read")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = EventView.class))))
    public Response timeline(@PathParam("number") String number, @QueryParam("reason") String reason) {
        var found = counter.visible(number);
        var why = looking.reason(found, counter.person(), reason);
        looking.look(found, counter.person(), counter::may, why);
        var history = cases.history(found);
        trail.on(found.number()).change("opened", DataClass.I, null, "words").change("reason", DataClass.I, null, why);
        var attached = files.of(found, history);
        var lines = history.stream()
                .map(event -> counter.view(event, said(found, event), attached.getOrDefault(event.id(), List.of())))
                .toList();
        return Response.ok(new Slice<>(lines, null))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Words of the complainant wait no longer, though nobody has answered them; of a case in which none wait nothing changes. */
    @POST
    @Path("{number}/seen")
    @Operation(summary = "Says that somebody has read what the complainant wrote")
    @APIResponseSchema(CaseView.class)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.seen")
    public Response seen(@PathParam("number") String number, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        erased.refuse(found);
        var before = found.answerSince().orElse(null);
        found.isSeen();
        cases.save();
        trail.on(found.number()).change("answerSince", DataClass.I, before, null);
        return counter.changed(found);
    }

    private String said(Case found, CaseEvent event) {
        return event.kind() == CaseEvent.Kind.PARTICULARS
                ? particulars.text(found, event, language.locale()).orElse(null)
                : words.open(found, event).orElse(null);
    }

    private Response written(String number, CaseEvent.Kind kind, Wording wording, String key) {
        var found = counter.visible(number);
        cases.lock(found);
        if (kind == CaseEvent.Kind.NOTE && !wording.files().isEmpty()) {
            throw CaseProblem.filesNotTaken();
        }
        var event =
                talk.write(found, kind, wording.words(), wording.files(), Actor.officer(counter.person()), once(key));
        trail.on(found.number()).change("words", DataClass.S, null, wording.words());
        return Response.status(Response.Status.CREATED)
                .tag(Counter.tag(found))
                .entity(counter.view(
                        event, wording.words(), files.of(found, List.of(event)).getOrDefault(event.id(), List.of())))
                .build();
    }

    static Optional<String> once(String key) {
        if (key == null) {
            return Optional.empty();
        }
        if (!key.matches("[A-Za-z0-9-]{8,64}")) {
            throw CaseProblem.requestUnreadable();
        }
        return Optional.of(key);
    }
}
