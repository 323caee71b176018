package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.VolunteerAnswers;
import info.becs.membership.control.VolunteerApplications;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.VolunteerApplication;
import info.becs.membership.entity.VolunteerApplicationLine;
import info.becs.membership.entity.VolunteerProblem;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.forms.SubmissionReading;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who has applied as a volunteer, member or not, and what they are answered; as far as the caller's chapters go. */
@Path("volunteers/applications")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class VolunteerApplicationsResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;
    private static final Set<DataClass> OPENED = Set.of(DataClass.P, DataClass.I, DataClass.S);

    @Inject
    VolunteerApplications applications;

    @Inject
    VolunteerAnswers answers;

    @Inject
    MemberCounter counter;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Inject
    Trail trail;

    /** @param answered {@code yes} for those as well who were answered */
    @GET
    @Operation(
            summary = "Applications as a volunteer",
            description =
                    "The newest first, those that nobody has answered or all of them; nothing by which somebody is known.")
    @Permission(value = MembershipModule.READ, scoped = true)
    public Slice<VolunteerApplicationLine> applied(
            @QueryParam("answered") String answered,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        return applications.newest(
                !"yes".equals(answered),
                counter.reach(MembershipModule.READ),
                Cursor.parse(after),
                PageSize.of(size, PAGE, LONGEST_LIST));
    }

    /** It stays with the forms, and whoever opens it leaves a trace. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "An application as a volunteer, with all that was answered",
            description = "That it was opened stands in the audit log. The ETag is what an answer names.")
    @APIResponseSchema(VolunteerApplicationView.class)
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited(MembershipModule.READ)
    public Response open(@PathParam("id") String id) {
        VolunteerApplication found = visible(id);
        trail.on(found.id()).change("opened", DataClass.I, null, "volunteer");
        return told(found);
    }

    /** Once. Where a member was given or offered work, that is the answer. */
    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer an application as a volunteer",
            description =
                    "Writes a short message, a mail as well where there is an address, and stands on the status page. Refused with `membership.volunteer.answered-already`; with 412 where it is not what was looked at, 428 without `If-Match`.")
    @APIResponseSchema(VolunteerApplicationView.class)
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.volunteer.answer")
    public Response answer(
            @PathParam("id") String id, @NotNull @Valid VolunteerAnswerWish wish, @Context HttpHeaders headers) {
        VolunteerApplication found = visible(id);
        counter.require(MembershipModule.DECIDE, found.area());
        Conditional.requireMatch(headers, tag(found));
        answers.answer(found, wish.answer(), DecisionWish.plain(wish.words()), counter.person());
        trail.on(found.id()).change("answer", DataClass.I, null, wish.answer());
        return told(found);
    }

    private VolunteerApplication visible(String id) {
        return applications
                .find(id)
                .filter(found -> counter.reach(MembershipModule.READ).includes(found.area()))
                .orElseThrow(VolunteerProblem::notFound);
    }

    private Response told(VolunteerApplication found) {
        return Response.ok(VolunteerApplicationView.of(
                        found,
                        sections(found),
                        answers.member(found)
                                .filter(member -> counter.reaches(MembershipModule.READ, member.id()))
                                .orElse(null),
                        found.answeredBy()
                                .map(person -> counter.name(person.toString()))
                                .orElse(null)))
                .tag(tag(found))
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<SectionView> sections(VolunteerApplication found) {
        return self
                .platform()
                .find(SubmissionReading.class)
                .orElseThrow(MembershipProblem::submissionsAbsent)
                .read(UUID.fromString(found.id()), OPENED, language.locale())
                .stream()
                .map(SectionView::of)
                .toList();
    }

    private static String tag(VolunteerApplication found) {
        return "v" + found.id() + "-" + found.version();
    }
}
