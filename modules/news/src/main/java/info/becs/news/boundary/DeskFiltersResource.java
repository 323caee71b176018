package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.READ_DRAFT;

import info.becs.kit.Ids;
import info.becs.news.control.DeskFilters;
import info.becs.news.entity.DeskFilter;
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
import java.util.List;

/** The parts of the desk that one looks at again and again: nobody else's business, so nothing of it stands in a log. */
@Path("desk/filters")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeskFiltersResource {

    @Inject
    Desk desk;

    @Inject
    DeskFilters filters;

    @GET
    @Permission(value = READ_DRAFT, scoped = true)
    public List<DeskFilterView> mine() {
        return filters.of(desk.person().orElseThrow()).stream()
                .map(DeskFilterView::of)
                .toList();
    }

    @POST
    @Permission(value = READ_DRAFT, scoped = true)
    public Response keep(@NotNull @Valid DeskFilterDraft draft) {
        var person = desk.person().orElseThrow();
        var filter = new DeskFilter(
                Ids.next(), person, draft.name(), draft.wanted(), draft.language(), draft.q(), draft.trash());
        filters.keep(filter, person);
        return Response.status(Response.Status.CREATED)
                .entity(DeskFilterView.of(filter))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Permission(value = READ_DRAFT, scoped = true)
    public void drop(@PathParam("id") String id) {
        filters.drop(id, desk.person().orElseThrow());
    }
}
