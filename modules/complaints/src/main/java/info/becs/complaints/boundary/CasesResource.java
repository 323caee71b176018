package info.becs.complaints.boundary;

import info.becs.complaints.control.Cases;
import info.becs.complaints.control.FirstAnswer;
import info.becs.complaints.control.Triage;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseLine;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.CaseStatus;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What the staff may do with cases: see them, take the first step. */
@Path("cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    Cases cases;

    @Inject
    Triage triage;

    @Inject
    FirstAnswer firstAnswer;

    @Inject
    Trail trail;

    @GET
    @Permission("complaints.case.read")
    public Slice<CaseLine> list(
            @QueryParam("status") String status, @QueryParam("size") String size, @QueryParam("after") String after) {
        return cases.newest(
                Optional.ofNullable(status).map(CasesResource::status),
                Cursor.parse(after),
                PageSize.of(size, PAGE, LONGEST_LIST));
    }

    @GET
    @Path("{number}")
    @Permission("complaints.case.read")
    public Response read(@PathParam("number") String number, @Context Request request) {
        var found = cases.require(number);
        return Conditional.get(request, tag(found), view(found), false);
    }

    @POST
    @Path("{number}/triage")
    @Permission("complaints.case.triage")
    @Audited("complaints.case.triage")
    public Response triage(
            @PathParam("number") String number, @Context HttpHeaders headers, @Context HttpServletRequest caller) {
        var found = cases.require(number);
        Conditional.requireMatch(headers, tag(found));
        var before = found.status();
        triage.take(found, Caller.person(caller).orElseThrow());
        trail.change("status", DataClass.I, before.code(), found.status().code());
        return Response.ok(view(found)).tag(tag(found)).build();
    }

    private CaseView view(Case found) {
        return CaseView.of(found, cases.steps(found), firstAnswer.due(found.receivedAt()));
    }

    private static CaseStatus status(String code) {
        return CaseStatus.of(code).orElseThrow(() -> CaseProblem.statusUnknown(code));
    }

    private static String tag(Case found) {
        return found.number() + "-" + found.version();
    }
}
