package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.CaseSteps;
import info.becs.complaints.control.QueueLines;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseLine;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
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
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the staff may do with cases: see them, take a step. */
@Path("cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private static final String BY_FIELD =
            "Code of an answer by which the form, which is named as well, lets officers filter; see forms of /casework";

    public static final String READ = "complaints.case.read";
    public static final String WORK = "complaints.case.work";
    public static final String DECIDE = "complaints.case.decide";

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    QueueLines lines;

    @Inject
    CaseSteps steps;

    @Inject
    CaseRules rules;

    @Inject
    AskedCases asked;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary =
                    "Cases, the newest first; those that are asked for by their time, or with order=due, in its order")
    @Parameter(
            name = "field.<key>",
            in = ParameterIn.QUERY,
            description = BY_FIELD,
            schema = @Schema(type = SchemaType.STRING))
    @Permission(READ)
    public Slice<CaseLine> list(
            @BeanParam QueueQuery query, @QueryParam("size") String size, @QueryParam("after") String after) {
        return lines.list(asked.by(query), Cursor.parse(after), PageSize.of(size, PAGE, LONGEST_LIST));
    }

    /** How many there are, counted up to a thousand: of the question, of each status, and of what waits. */
    @GET
    @Path("counts")
    @Operation(summary = "How many cases there are, up to a thousand")
    @Parameter(
            name = "field.<key>",
            in = ParameterIn.QUERY,
            description = BY_FIELD,
            schema = @Schema(type = SchemaType.STRING))
    @Permission(READ)
    public CountsView counts(@BeanParam QueueQuery query) {
        int many = lines.count(asked.by(query));
        CaseFilter all = CaseFilter.without(counter.hidden());
        List<CaseFilter> waiting = List.of(
                all.openOf(counter.person().toString()),
                all.ofNobody(),
                all.overdue(clock.instant()),
                all.due(asked.soon()),
                all.answered(),
                asked.ofMyGroups());
        List<String> codes = List.copyOf(rules.casework().statuses().keySet());
        List<Integer> counts =
                lines.counts(Stream.concat(waiting.stream(), codes.stream().map(all::ofStatus))
                        .toList());
        return CountsView.of(many, counts, codes);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One case, and what the caller may do with it")
    @APIResponseSchema(CaseView.class)
    @Permission(READ)
    public Response read(@PathParam("number") String number, @Context Request request) {
        var found = counter.visible(number);
        CaseView view = counter.view(found);
        return Conditional.get(request, Counter.tag(found), view, false);
    }

    /** One step; which, and what has to be said with it, is told by {@code next} of the case. */
    @POST
    @Path("{number}/steps")
    @Operation(summary = "Takes a step with a case")
    @APIResponseSchema(CaseView.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(WORK)
    @Audited("complaints.case.step")
    public Response step(
            @PathParam("number") String number, @NotNull @Valid StepWish wish, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        var before = found.status();
        counter.require(steps.rule(found, wish.to(), Actor.Kind.OFFICER).permission());
        steps.take(found, wish.toStep(), Actor.officer(counter.person()), Optional.empty());
        trail.on(found.number()).change("status", DataClass.I, before, found.status());
        return counter.changed(found);
    }
}
