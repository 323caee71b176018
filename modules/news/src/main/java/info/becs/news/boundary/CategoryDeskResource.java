package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.READ_DRAFT;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.news.control.Categories;
import info.becs.news.entity.Category;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The rules of categories, for staff. */
@Path("desk/categories")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CategoryDeskResource {

    @Inject
    Categories categories;

    @Inject
    Trail trail;

    @GET
    @Permission(value = READ_DRAFT, scoped = true)
    public List<DeskCategory> list() {
        return categories.all().stream().map(DeskCategory::of).toList();
    }

    @GET
    @Path("{id}")
    @Permission(value = READ_DRAFT, scoped = true)
    public Response read(@PathParam("id") String id, @Context Request request) {
        var category = categories.require(id);
        return Conditional.get(request, tag(category), DeskCategory.of(category), false);
    }

    @PUT
    @Path("{id}")
    @Permission("news.category.change")
    @Audited("news.category.change")
    public Response change(
            @PathParam("id") String id, @NotNull @Valid CategoryRules rules, @Context HttpHeaders headers) {
        var category = categories.require(id);
        Conditional.requireMatch(headers, tag(category));
        boolean before = category.needsTwo();
        category.needTwo(rules.twoPerson());
        categories.save();
        trail.change("twoPerson", DataClass.I, before, category.needsTwo());
        return Response.ok(DeskCategory.of(category)).tag(tag(category)).build();
    }

    private static String tag(Category category) {
        return category.id() + "-" + category.version();
    }
}
