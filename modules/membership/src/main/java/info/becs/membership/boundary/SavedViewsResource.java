package info.becs.membership.boundary;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.SavedViews;
import info.becs.membership.entity.SavedView;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Questions to the list of members that somebody keeps under a name: one's own alone. */
@Path("views")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class SavedViewsResource {

    @Inject
    SavedViews views;

    @Inject
    Questions questions;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Questions to the list that one keeps")
    @Permission(value = MembershipModule.READ, scoped = true)
    public List<SavedViewView> views() {
        return views.of(questions.person()).stream().map(SavedViewView::of).toList();
    }

    @POST
    @Operation(
            summary = "Keep a question to the list under a name",
            description =
                    "Refused where there are too many, or where it asks for words: who is looked for is not kept.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited("membership.view.keep")
    @APIResponseSchema(value = SavedViewView.class, responseCode = "201")
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
    @Path("{id}")
    @Operation(summary = "Forget a question that one keeps")
    @Permission(value = MembershipModule.READ, scoped = true)
    @Audited("membership.view.drop")
    public void drop(@PathParam("id") String id) {
        views.remove(id, questions.person());
        trail.on(id).change("view", DataClass.I, id, null);
    }
}
