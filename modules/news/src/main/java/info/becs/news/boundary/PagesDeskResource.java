package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.NUMBER;
import static info.becs.news.boundary.Desk.PUBLISH;
import static info.becs.news.boundary.Desk.READ_DRAFT;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.news.control.PagePlaces;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleState;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.PagePlace;
import info.becs.news.entity.PageTree;
import info.becs.news.entity.PlacedPage;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Where pages stand: readers see it at once, and addresses stay as they are. */
@Path("desk/pages")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PagesDeskResource {

    /**
     * Where a page is to stand.
     *
     * @param parent number of the page above it, in the same language; none at the top
     * @param order the lower the earlier among those beside it
     */
    public record PlaceWish(
            @Positive Long parent,
            @NotNull @Min(0) @Max(9_999) Integer order) {}

    /** @param depth 1 at the top */
    public record PageInTree(
            long number, String title, String path, ArticleState state, Long parent, int order, int depth) {

        static PageInTree of(PlacedPage page, PageTree tree) {
            var above = tree.above(page.number());
            Long parent = above.isEmpty() ? null : above.get(above.size() - 1).number();
            return new PageInTree(
                    page.number(), page.title(), page.path(), page.state(), parent, page.order(), above.size() + 1);
        }
    }

    @Inject
    Desk desk;

    @Inject
    PagePlaces places;

    @Inject
    Trail trail;

    /** Each after the one above it; the tag is what a move names in If-Match. */
    @GET
    @Permission(value = READ_DRAFT, scoped = true)
    public Response all(@QueryParam("language") String language) {
        return answer("en".equals(language) ? "en" : "bn");
    }

    @PUT
    @Path(NUMBER + "/place")
    @Permission(value = PUBLISH, scoped = true)
    @Audited("news.page.move")
    public Response move(
            @PathParam("number") long number, @NotNull @Valid PlaceWish wish, @Context HttpHeaders headers) {
        var page = desk.require(number, PUBLISH);
        if (page.kind() != ArticleKind.PAGE) {
            throw NewsProblem.noPage();
        }
        Conditional.requireMatch(headers, tag());
        Optional<PagePlace> before = places.find(page);
        Long parentBefore = before.flatMap(PagePlace::parent).orElse(null);
        int orderBefore = before.map(PagePlace::weight).orElse(0);
        places.move(page, Optional.ofNullable(wish.parent()), wish.order());
        trail.on(number)
                .change("parent", DataClass.P, parentBefore, wish.parent())
                .change("order", DataClass.P, orderBefore, wish.order());
        return answer(page.language());
    }

    private Response answer(String language) {
        PageTree tree = places.all(language);
        List<PageInTree> pages =
                tree.inOrder().stream().map(page -> PageInTree.of(page, tree)).toList();
        return Response.ok(pages).tag(tag()).build();
    }

    private String tag() {
        return "pages-" + places.version();
    }
}
