package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.control.Erasure;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the staff may do with submissions: see which there are, newest first, open one, erase one. */
@Path("submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionDeskResource {

    private static final int STANDARD = 50;
    private static final int MOST = 200;

    /** Who holds it sees answers of the class X as well. */
    public static final String STRICT = "forms.submission.read-strict";

    @Inject
    FormSubmissions submissions;

    @Inject
    Erasure erasure;

    @Inject
    SubmissionCounter counter;

    @Inject
    Trail trail;

    @GET
    @Operation(summary = "Submissions, the newest first")
    @Permission("forms.submission.read")
    public Slice<ListedSubmission> newest(@QueryParam("size") String size, @QueryParam("after") String after) {
        var lines = submissions.newest(Cursor.parse(after), PageSize.of(size, STANDARD, MOST));
        return new Slice<>(counter.listed(lines.items()), lines.next());
    }

    /** Written down: whoever opens an answer leaves a trace. What another module handles is opened there alone. */
    @GET
    @Path("{id}")
    @Operation(summary = "One submission with its answers")
    @APIResponseSchema(SubmissionView.class)
    @Permission("forms.submission.read")
    @Audited("forms.submission.read")
    @Transactional
    public Response open(@PathParam("id") String id) {
        var kept = counter.openable(id);
        boolean strict = counter.isStrict();
        var classes = strict ? EnumSet.allOf(DataClass.class) : EnumSet.complementOf(EnumSet.of(DataClass.X));
        var opened = submissions.find(kept.id(), classes).orElseThrow(FormsProblem::submissionNotFound);
        trail.on(id).change("opened", DataClass.I, null, strict ? "P, I, S, X" : "P, I, S");
        var view = new SubmissionView(
                kept.line(),
                opened.answers(),
                strict ? List.of() : List.of("X"),
                kept.erasedAt().orElse(null),
                counter.erasure(kept),
                counter.alike(kept));
        return Response.ok(view).header("Cache-Control", "no-store").build();
    }

    /** For good: the key of its answers is destroyed. What may be published, its receipt and its number stay. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Erases a submission")
    @Permission("forms.submission.erase")
    @Audited("forms.submission.erase")
    @Transactional
    public void erase(@PathParam("id") String id) {
        var kept = counter.require(id);
        counter.requireErasable(kept);
        if (erasure.erase(kept.id())) {
            trail.on(id).change("answers", DataClass.X, "kept", "erased");
        }
    }

    /** The same, with why it is done: that stands in the audit. */
    @POST
    @Path("{id}/erasure")
    @Operation(summary = "Erases a submission, with the reason")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("forms.submission.erase")
    @Audited("forms.submission.erase")
    @Transactional
    public void eraseAsAsked(@PathParam("id") String id, @NotNull @Valid ErasureWish wish) {
        erase(id);
        trail.on(id).change("reason", DataClass.I, null, wish.reason());
    }
}
