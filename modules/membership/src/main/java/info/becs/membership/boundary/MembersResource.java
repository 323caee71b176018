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
import info.becs.membership.control.MemberLines;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.MemberLine;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.forms.SubmissionReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    MemberLines lines;

    @Inject
    MemberCounter counter;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Inject
    Trail trail;

    /** The newest application first. */
    @GET
    @Permission(value = MembershipModule.READ, scoped = true)
    public Slice<MemberLine> list(
            @QueryParam("status") String status,
            @QueryParam("type") String type,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        return lines.newest(
                known("status", status, pack.rules().statuses().keySet()),
                known("type", type, pack.rules().types().keySet()),
                counter.reach(MembershipModule.READ),
                Cursor.parse(after),
                PageSize.of(size, PAGE, LONGEST_LIST));
    }

    /** One with its history; that it was opened is written down. */
    @GET
    @Path("{id}")
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited(MembershipModule.READ)
    public Response read(@PathParam("id") String id, @Context Request request) {
        var found = counter.visible(id);
        trail.on(found.id()).change("opened", DataClass.I, null, "member");
        return Conditional.get(request, MemberCounter.tag(found), counter.view(found), false);
    }

    /** What was answered; it stays with the forms, and whoever opens it leaves a trace. */
    @GET
    @Path("{id}/answers")
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited(MembershipModule.READ)
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

    private static Optional<String> known(String name, String asked, Set<String> codes) {
        if (asked == null || asked.isBlank()) {
            return Optional.empty();
        }
        if (!codes.contains(asked)) {
            throw MembershipProblem.filterUnreadable(name);
        }
        return Optional.of(asked);
    }
}
