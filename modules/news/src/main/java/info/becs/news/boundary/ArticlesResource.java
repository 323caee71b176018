package info.becs.news.boundary;

import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.news.control.Articles;
import info.becs.news.control.Corrections;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.Article;
import info.becs.news.entity.NewsProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What everybody may read: articles in lists, and one by one. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    @Inject
    Articles articles;

    @Inject
    Corrections corrections;

    @Inject
    NewsSettings settings;

    @Inject
    Language language;

    @Context
    Request request;

    @GET
    @Path("articles")
    public Response newest(
            @QueryParam("category") String category,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        int most = PageSize.of(size, settings.pageSize(), NewsSettings.LONGEST_LIST);
        var slice = articles.newest(language.code(), Optional.ofNullable(category), Cursor.parse(after), most);
        return PublicAnswer.of(request, slice, language.code());
    }

    /** The pinned ones stand first, on the first page. */
    @GET
    @Path("notices")
    public Response notices(@QueryParam("size") String size, @QueryParam("after") String after) {
        int most = PageSize.of(size, settings.pageSize(), NewsSettings.LONGEST_LIST);
        var slice = articles.notices(language.code(), Cursor.parse(after), most);
        return PublicAnswer.of(request, slice, language.code());
    }

    @GET
    @Path("articles/{number: [0-9]{1,18}}")
    public Response read(@PathParam("number") long number) {
        return answer(articles.require(number).requirePublished(Long.toString(number)));
    }

    /** A page has no number in its address; its slug and the language find it. {@code language} says which it is in. */
    @GET
    @Path("pages/{slug}")
    public Response page(@PathParam("slug") String slug) {
        return answer(articles.findPage(language.code(), slug)
                .or(() -> articles.findPageElsewhere(language.code(), slug))
                .orElseThrow(() -> NewsProblem.notFound(slug))
                .requirePublished(slug));
    }

    private Response answer(Article article) {
        var view = ArticleView.of(article, articles.translationsOf(article), corrections.of(article));
        return PublicAnswer.of(request, view, article.language());
    }
}
