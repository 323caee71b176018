package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.ListedMembers;
import info.becs.membership.control.ListedMembers.Count;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.MemberLine;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.forms.SubmissionReading;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Members and applications, as far as the caller's role goes. */
@Path("members")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    private static final Set<DataClass> OPENED = EnumSet.complementOf(EnumSet.of(DataClass.X));
    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    ListedMembers lines;

    @Inject
    Questions questions;

    @Inject
    Waiting waiting;

    @Inject
    MemberCounter counter;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Inject
    Trail trail;

    /** The newest application first, or by name; those alone that lie within the caller's chapters. */
    @GET
    @Operation(
            summary = "Applicants and members",
            description =
                    "The newest application first or by name, paged by key; where the end of the term is asked for the soonest first, where the day of joining the latest first. Those alone that lie within the caller's chapters. No name before the approval. Refused with `membership.filter.unreadable`, `days-turned`, `end-twice`, `ends-within-unreadable`.")
    @Permission(value = MembershipModule.READ, scoped = true)
    public Slice<MemberLine> list(
            @BeanParam MemberQuery query, @QueryParam("size") String size, @QueryParam("after") String after) {
        return slice(query.inAnAddress(), after, size);
    }

    /** The same, for what no address should hold: a mobile number finds the member whose it is. */
    @POST
    @Path("search")
    @Operation(
            summary = "The same list, for what no address should hold",
            description = "A mobile number finds the member whose it is.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.READ, scoped = true)
    public Slice<MemberLine> search(@NotNull @Valid MemberSearch search) {
        return slice(MemberQuery.of(search.filter()), search.after(), search.size());
    }

    private Slice<MemberLine> slice(MemberQuery query, String after, String size) {
        return lines.slice(
                        questions.filter(query, MembershipModule.READ),
                        MemberKey.parse(after),
                        PageSize.of(size, PAGE, LONGEST_LIST))
                .map(waiting::told);
    }

    /** How many there are, counted up to a thousand: of the question, and of each status. */
    @GET
    @Path("counts")
    @Operation(
            summary = "How many members there are, counted up to a thousand",
            description = "Of the question, and of each status.")
    @Permission(value = MembershipModule.READ, scoped = true)
    public MemberCountsView counts(@BeanParam MemberQuery query) {
        var everybody = questions.everybody(MembershipModule.READ);
        var statuses = new LinkedHashMap<String, Count>();
        questions.statuses().forEach(code -> statuses.put(code, lines.count(everybody.at(code))));
        statuses.values().removeIf(count -> count.count() == 0 && !count.more());
        return new MemberCountsView(
                lines.count(questions.filter(query.inAnAddress(), MembershipModule.READ)), statuses);
    }

    /** One with its history; that it was opened is written down. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "One member, with history, terms, fees and others alike",
            description = "That it was opened stands in the audit log. The ETag is what a change names.")
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited(MembershipModule.READ)
    @APIResponseSchema(MemberView.class)
    public Response read(@PathParam("id") String id, @Context Request request) {
        var found = counter.visible(id);
        trail.on(found.id()).change("opened", DataClass.I, null, "member");
        return Conditional.get(request, MemberCounter.tag(found), counter.view(found), false);
    }

    /** What was answered; it stays with the forms, and whoever opens it leaves a trace. */
    @GET
    @Path("{id}/answers")
    @Operation(
            summary = "What was answered in the application",
            description = "It stays with the forms, and whoever opens it stands in the audit log.")
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited(MembershipModule.READ)
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
                                                            implementation = SectionView.class))))
    public Response answers(@PathParam("id") String id) {
        var found = counter.visible(id);
        trail.on(found.id()).change("opened", DataClass.I, null, "answers");
        var reading = self.platform().find(SubmissionReading.class).orElseThrow(MembershipProblem::submissionsAbsent);
        List<SectionView> sections = found.submission()
                .map(submission -> reading.read(submission, OPENED, language.locale()).stream()
                        .map(SectionView::of)
                        .toList())
                .orElse(List.of());
        return Response.ok(new Slice<>(sections, null))
                .header("Cache-Control", "no-store")
                .build();
    }
}
