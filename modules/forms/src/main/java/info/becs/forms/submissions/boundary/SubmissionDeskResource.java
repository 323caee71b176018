package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.control.Erasure;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
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
    Trail trail;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "Submissions, the newest first")
    @Permission("forms.submission.read")
    public Slice<SubmissionLine> newest(@QueryParam("size") String size, @QueryParam("after") String after) {
        return submissions.newest(Cursor.parse(after), PageSize.of(size, STANDARD, MOST));
    }

    /** Written down: whoever opens an answer leaves a trace. */
    @GET
    @Path("{id}")
    @Operation(summary = "One submission with its answers")
    @APIResponseSchema(SubmissionView.class)
    @Permission("forms.submission.read")
    @Audited("forms.submission.read")
    @Transactional
    public Response open(@PathParam("id") String id) {
        var kept = submissions.kept(SubmissionId.parse(id)).orElseThrow(FormsProblem::submissionNotFound);
        boolean strict = Caller.may(request, STRICT);
        var classes = strict ? EnumSet.allOf(DataClass.class) : EnumSet.complementOf(EnumSet.of(DataClass.X));
        var opened = submissions.find(kept.id(), classes).orElseThrow(FormsProblem::submissionNotFound);
        trail.on(id).change("opened", DataClass.I, null, strict ? "P, I, S, X" : "P, I, S");
        var view = new SubmissionView(
                kept.line(),
                opened.answers(),
                strict ? List.of() : List.of("X"),
                kept.erasedAt().orElse(null),
                submissions.alike(kept.id()).stream().map(UUID::toString).toList());
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
        if (erasure.erase(SubmissionId.parse(id))) {
            trail.on(id).change("answers", DataClass.X, "kept", "erased");
        }
    }
}
