package info.becs.news.boundary;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.news.control.Articles;
import info.becs.news.control.HtmlCleaner;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.Publication;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/**
 * What the staff may do with articles: draft, change, publish, withdraw.
 *
 * <p>Whoever has a permission for some categories only, has it for the articles that lie there: before the change, and
 * after it. What lies elsewhere is not there for them.
 */
@Path("desk/articles")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleDeskResource {

    private static final String NUMBER = "{number: [0-9]{1,18}}";
    private static final String WRITE = "news.article.write";
    private static final String READ_DRAFT = "news.article.read-draft";
    private static final String PUBLISH = "news.article.publish";
    private static final String WITHDRAW = "news.article.withdraw";

    @Inject
    Articles articles;

    @Inject
    Publication publication;

    @Inject
    HtmlCleaner cleaner;

    @Inject
    NewsSettings settings;

    @Inject
    Trail trail;

    @Context
    Request request;

    @Context
    HttpServletRequest caller;

    @GET
    @Permission(value = READ_DRAFT, scoped = true)
    public Slice<DeskLine> list(
            @QueryParam("state") String state,
            @QueryParam("language") String language,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        int most = PageSize.of(size, settings.pageSize(), NewsSettings.LONGEST_LIST);
        return DeskQuery.of(state, language, after, Caller.scopes(caller, READ_DRAFT))
                .slice(articles, most);
    }

    @GET
    @Path(NUMBER)
    @Permission(value = READ_DRAFT, scoped = true)
    public Response read(@PathParam("number") long number) {
        var article = require(number, READ_DRAFT);
        return Conditional.get(request, tag(article), view(article), false);
    }

    @POST
    @Permission(value = WRITE, scoped = true)
    @Audited(WRITE)
    public Response draft(@NotNull @Valid ArticleDraft draft) {
        Caller.require(caller, WRITE, Category.scope(draft.category()));
        var article = draft.translationOf() == null
                ? draft.first(Ids.next(), cleaner, publication.now())
                : draft.translating(original(draft.translationOf()), cleaner, publication.now());
        articles.add(article.by(Caller.person(caller).orElseThrow()));
        trail.on(article.number()).changes(DataClass.P, Map.of(), ArticleFields.of(article));
        return changed(Response.created(URI.create("desk/articles/" + article.number())), article);
    }

    /** Readers see a published one at once, so changing it takes the right to publish as well. */
    @PUT
    @Path(NUMBER)
    @Permission(value = WRITE, scoped = true)
    @Audited(WRITE)
    public Response revise(
            @PathParam("number") long number, @NotNull @Valid ArticleRevision revision, @Context HttpHeaders headers) {
        var article = require(number, WRITE);
        String afterwards = Category.scope(revision.category());
        Caller.require(caller, WRITE, afterwards);
        if (article.isPublished()
                && !(Caller.may(caller, PUBLISH, article.scope()) && Caller.may(caller, PUBLISH, afterwards))) {
            throw NewsProblem.liveNeedsPublish();
        }
        Conditional.requireMatch(headers, tag(article));
        var before = ArticleFields.of(article);
        publication.revise(article, revision.text(cleaner));
        trail.changes(DataClass.P, before, ArticleFields.of(article));
        return changed(Response.ok(), article);
    }

    @POST
    @Path(NUMBER + "/publication")
    @Permission(value = PUBLISH, scoped = true)
    @Audited(PUBLISH)
    public Response publish(@PathParam("number") long number) {
        var article = require(number, PUBLISH);
        var before = ArticleFields.of(article);
        publication.publish(article);
        trail.changes(DataClass.P, before, ArticleFields.of(article));
        return changed(Response.ok(), article);
    }

    @POST
    @Path(NUMBER + "/withdrawal")
    @Permission(value = WITHDRAW, scoped = true)
    @Audited(WITHDRAW)
    public Response withdraw(@PathParam("number") long number) {
        var article = require(number, WITHDRAW);
        var before = ArticleFields.of(article);
        publication.withdraw(article);
        trail.changes(DataClass.P, before, ArticleFields.of(article));
        return changed(Response.ok(), article);
    }

    /** Told apart only for who may know that it exists. */
    private Article require(long number, String permission) {
        var article = articles.require(number);
        if (!Caller.may(caller, permission, article.scope()) && !Caller.may(caller, READ_DRAFT, article.scope())) {
            throw NewsProblem.notFound(Long.toString(number));
        }
        Caller.require(caller, permission, article.scope());
        return article;
    }

    private Article original(long number) {
        return articles.find(number)
                .filter(article -> article.isPublished()
                        || Caller.may(caller, WRITE, article.scope())
                        || Caller.may(caller, READ_DRAFT, article.scope()))
                .orElseThrow(() -> NewsProblem.originalUnknown(number));
    }

    private Response changed(Response.ResponseBuilder response, Article article) {
        return response.entity(view(article)).tag(tag(article)).build();
    }

    private DeskArticle view(Article article) {
        return DeskArticle.of(article, articles.translationsOf(article));
    }

    private static String tag(Article article) {
        return article.number() + "-" + article.version();
    }
}
