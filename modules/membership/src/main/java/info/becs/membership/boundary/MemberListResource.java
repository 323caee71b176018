package info.becs.membership.boundary;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.ListedMembers;
import info.becs.membership.control.ListedMembers.Count;
import info.becs.membership.control.SavedViews;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.MemberLine;
import info.becs.membership.entity.SavedView;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** Members as a list, for staff: who belongs to what they are asked for, how many, and questions kept under a name. */
@Path("")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class MemberListResource {

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;

    @Inject
    ListedMembers lines;

    @Inject
    SavedViews views;

    @Inject
    Questions questions;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The newest first, or by name; those alone that lie within the caller's chapters. */
    @GET
    @Path("member-list")
    @Permission(value = MembershipModule.READ, scoped = true)
    public Slice<MemberLine> list(
            @BeanParam MemberQuery query, @QueryParam("size") String size, @QueryParam("after") String after) {
        return lines.slice(
                questions.filter(query.inAnAddress(), MembershipModule.READ),
                MemberKey.parse(after),
                PageSize.of(size, PAGE, LONGEST_LIST));
    }

    /** The same, for what no address should hold: a mobile number finds the member whose it is. */
    @POST
    @Path("member-search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.READ, scoped = true)
    public Slice<MemberLine> search(@NotNull @Valid MemberSearch search) {
        return lines.slice(
                questions.filter(MemberQuery.of(search.filter()), MembershipModule.READ),
                MemberKey.parse(search.after()),
                PageSize.of(search.size(), PAGE, LONGEST_LIST));
    }

    /** How many there are, counted up to a thousand: of the question, and of each status. */
    @GET
    @Path("member-counts")
    @Permission(value = MembershipModule.READ, scoped = true)
    public MemberCountsView counts(@BeanParam MemberQuery query) {
        var everybody = questions.everybody(MembershipModule.READ);
        var statuses = new LinkedHashMap<String, Count>();
        questions.statuses().forEach(code -> statuses.put(code, lines.count(everybody.at(code))));
        statuses.values().removeIf(count -> count.count() == 0 && !count.more());
        return new MemberCountsView(
                lines.count(questions.filter(query.inAnAddress(), MembershipModule.READ)), statuses);
    }

    /** One's own. */
    @GET
    @Path("views")
    @Permission(value = MembershipModule.READ, scoped = true)
    public List<SavedViewView> views() {
        return views.of(questions.person()).stream().map(SavedViewView::of).toList();
    }

    @POST
    @Path("views")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited("membership.view.keep")
    public Response keep(@NotNull @Valid ViewWish wish) {
        var query = MemberQuery.of(wish.filter());
        questions.filter(query.inAnAddress(), MembershipModule.READ);
        var view = new SavedView(Ids.next(), questions.person(), wish.name().strip(), query.said(), clock.instant());
        views.add(view, questions.person());
        trail.on(view.id()).change("view", DataClass.I, null, view.id());
        return Response.status(Response.Status.CREATED)
                .entity(SavedViewView.of(view))
                .build();
    }

    @DELETE
    @Path("views/{id}")
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited("membership.view.drop")
    public void drop(@PathParam("id") String id) {
        views.remove(id, questions.person());
        trail.on(id).change("view", DataClass.I, id, null);
    }
}
