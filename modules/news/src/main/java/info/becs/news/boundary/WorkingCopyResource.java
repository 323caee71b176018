package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.WRITE;

import info.becs.news.control.HtmlCleaner;
import info.becs.news.control.Publication;
import info.becs.news.control.WorkingCopies;
import info.becs.news.entity.Article;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.WorkingCopy;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * What one is typing, kept every few seconds. Nobody else ever reads it, it is no revision, and who keeps it stands in no
 * log: nothing has been decided yet.
 */
@Path("desk/articles/" + Desk.NUMBER + "/working-copy")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkingCopyResource {

    @Inject
    Desk desk;

    @Inject
    WorkingCopies copies;

    @Inject
    Publication publication;

    @Inject
    HtmlCleaner cleaner;

    @GET
    @Permission(value = WRITE, scoped = true)
    public WorkingCopyView read(@PathParam("number") long number) {
        var article = desk.require(number, WRITE);
        return copies.find(article, desk.person().orElseThrow())
                .map(copy -> view(copy, article))
                .orElseThrow(NewsProblem::noWorkingCopy);
    }

    @PUT
    @Permission(value = WRITE, scoped = true)
    public WorkingCopyView keep(@PathParam("number") long number, @NotNull @Valid TypedDraft typed) {
        var article = desk.require(number, WRITE);
        if (typed.basedOn() > article.revision()) {
            throw NewsProblem.revisionNotFound(typed.basedOn());
        }
        var person = desk.person().orElseThrow();
        var copy = copies.find(article, person).orElseGet(() -> new WorkingCopy(article.number(), person));
        copies.keep(copy.say(typed.text(cleaner), typed.basedOn(), publication.now()));
        return view(copy, article);
    }

    @DELETE
    @Permission(value = WRITE, scoped = true)
    public void drop(@PathParam("number") long number) {
        copies.drop(desk.require(number, WRITE), desk.person().orElseThrow());
    }

    private WorkingCopyView view(WorkingCopy copy, Article article) {
        return WorkingCopyView.of(copy, article.revision(), desk.editing(article));
    }
}
