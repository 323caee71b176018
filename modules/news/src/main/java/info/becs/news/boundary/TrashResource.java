package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.NUMBER;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.news.control.Articles;
import info.becs.news.control.PlannedSteps;
import info.becs.news.control.Publication;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What nobody needs: into the trash, and out of it for thirty days. */
@Path("desk/articles")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrashResource {

    private static final String TRASH = "news.article.trash";

    @Inject
    Desk desk;

    @Inject
    Articles articles;

    @Inject
    PlannedSteps steps;

    @Inject
    Publication publication;

    @Inject
    Trail trail;

    @DELETE
    @Path(NUMBER)
    @Permission(value = TRASH, scoped = true)
    @Audited(TRASH)
    public Response throwAway(@PathParam("number") long number, @Context HttpHeaders headers) {
        var article = desk.requireAnywhere(number, TRASH);
        desk.requireMatch(article, headers);
        article.throwAway(publication.now());
        steps.drop(article);
        articles.save();
        trail.change("trashed", DataClass.I, null, true);
        return desk.changed(Response.ok(), article);
    }

    @POST
    @Path(NUMBER + "/recovery")
    @Permission(value = TRASH, scoped = true)
    @Audited(TRASH)
    public Response takeOut(@PathParam("number") long number) {
        var article = desk.requireAnywhere(number, TRASH);
        article.trash().giveBack();
        articles.save();
        trail.change("trashed", DataClass.I, true, null);
        return desk.changed(Response.ok(), article);
    }
}
