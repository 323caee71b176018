package info.becs.news.boundary;

import info.becs.kit.http.Language;
import info.becs.news.control.Categories;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The categories, in their order. */
@Path("categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CategoriesResource {

    @Inject
    Categories categories;

    @Inject
    CdnHeaders cdn;

    @Inject
    Language language;

    @GET
    public Response all(@Context Request request) {
        var list = categories.all().stream()
                .map(category -> CategoryView.of(category, language.locale()))
                .toList();
        return cdn.list(PublicAnswer.of(request, list, language.code()), List.of());
    }
}
