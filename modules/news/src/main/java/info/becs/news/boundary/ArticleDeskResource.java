package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.NUMBER;
import static info.becs.news.boundary.Desk.PUBLISH;
import static info.becs.news.boundary.Desk.READ_DRAFT;
import static info.becs.news.boundary.Desk.WITHDRAW;
import static info.becs.news.boundary.Desk.WRITE;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.news.control.Articles;
import info.becs.news.control.DeskLines;
import info.becs.news.control.HtmlCleaner;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.Publication;
import info.becs.news.control.Revisions;
import info.becs.news.control.WorkingCopies;
import info.becs.news.entity.Article;
import info.becs.news.entity.Category;
import info.becs.news.entity.DeskLine;
import info.becs.news.entity.NewsProblem;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** What the staff may do with articles: draft, change, publish, withdraw. */
@Path("desk/articles")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleDeskResource {

    @Inject
    Desk desk;

    @Inject
    Articles articles;

    @Inject
    DeskLines lines;

    @Inject
    Revisions revisions;

    @Inject
    WorkingCopies copies;

    @Inject
    Publication publication;

    @Inject
    HtmlCleaner cleaner;

    @Inject
    NewsSettings settings;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest caller;

    @GET
    @Permission(value = READ_DRAFT, scoped = true)
    public Slice<DeskLine> list(
            @QueryParam("state") String state,
            @QueryParam("status") String status,
            @QueryParam("language") String language,
            @QueryParam("q") String q,
            @QueryParam("trash") boolean trash,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        int most = PageSize.of(size, settings.pageSize(), NewsSettings.LONGEST_LIST);
        return DeskQuery.of(state, status, language, q, after, Caller.scopes(caller, READ_DRAFT))
                .slice(lines, trash, most);
    }

    /** Its tag is what a change names in If-Match; who else types in it is said anew each time. */
    @GET
    @Path(NUMBER)
    @Permission(value = READ_DRAFT, scoped = true)
    public Response read(@PathParam("number") long number) {
        return desk.changed(Response.ok(), desk.require(number, READ_DRAFT));
    }

    @POST
    @Permission(value = WRITE, scoped = true)
    @Audited(WRITE)
    public Response draft(@NotNull @Valid ArticleDraft draft) {
        desk.require(WRITE, Category.scope(draft.category()));
        var article = draft.translationOf() == null
                ? draft.first(Ids.next(), cleaner, publication.now())
                : draft.translating(original(draft.translationOf()), cleaner, publication.now());
        articles.add(article.by(desk.person().orElseThrow()));
        trail.on(article.number()).changes(DataClass.P, Map.of(), ArticleFields.of(article));
        return desk.changed(Response.created(URI.create("desk/articles/" + article.number())), article);
    }

    /** Keeps a new revision. Readers see nothing of it until it is published. */
    @PUT
    @Path(NUMBER)
    @Permission(value = WRITE, scoped = true)
    @Audited(WRITE)
    public Response revise(
            @PathParam("number") long number, @NotNull @Valid ArticleRevision revision, @Context HttpHeaders headers) {
        var article = desk.require(number, WRITE);
        desk.require(WRITE, Category.scope(revision.category()));
        desk.requireMatch(article, headers);
        var before = ArticleFields.of(revisions.newest(article));
        var kept = publication.revise(article, revision.text(cleaner), desk.person());
        desk.person().ifPresent(person -> copies.drop(article, person));
        trail.changes(DataClass.P, before, ArticleFields.of(kept));
        return desk.changed(Response.ok(), article);
    }

    /**
     * Shows the newest revision to readers; once, however often one asks.
     *
     * @param revision the one that was read and found good: a newer one is not published unseen
     * @param minor whether it says nothing new, so that translations still tell the same
     * @param agrees whether this translation tells what its original tells now
     */
    @POST
    @Path(NUMBER + "/publication")
    @Permission(value = PUBLISH, scoped = true)
    @Audited(PUBLISH)
    public Response publish(
            @PathParam("number") long number,
            @QueryParam("revision") Integer revision,
            @QueryParam("minor") boolean minor,
            @QueryParam("agrees") boolean agrees) {
        var article = desk.require(number, PUBLISH);
        var before = ArticleFields.of(article);
        if (revision == null || !article.isPublished() || !article.isLive(revision)) {
            publication.publish(article, desk.approved(article, revision), minor, desk.person());
        }
        if (agrees) {
            agree(article);
        }
        trail.changes(DataClass.P, before, ArticleFields.of(article));
        return desk.changed(Response.ok(), article);
    }

    @POST
    @Path(NUMBER + "/withdrawal")
    @Permission(value = WITHDRAW, scoped = true)
    @Audited(WITHDRAW)
    public Response withdraw(@PathParam("number") long number) {
        var article = desk.require(number, WITHDRAW);
        var before = ArticleFields.of(article);
        publication.withdraw(article);
        trail.changes(DataClass.P, before, ArticleFields.of(article));
        return desk.changed(Response.ok(), article);
    }

    private void agree(Article translation) {
        Article original = translation
                .following()
                .original()
                .flatMap(articles::find)
                .orElseThrow(() -> NewsProblem.noTranslation(translation.number()));
        translation.agreesWith(original.liveRevision().orElse(original.revision()));
        articles.save();
    }

    private Article original(long number) {
        return articles.find(number)
                .filter(article -> article.isPublished()
                        || desk.may(WRITE, article.scope())
                        || desk.may(READ_DRAFT, article.scope()))
                .orElseThrow(() -> NewsProblem.originalUnknown(number));
    }
}
