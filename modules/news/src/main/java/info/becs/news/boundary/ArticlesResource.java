package info.becs.news.boundary;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.PATH;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.news.control.ArticleLists;
import info.becs.news.control.Articles;
import info.becs.news.control.Corrections;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.Readings;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.NewsProblem;
import info.becs.news.media.boundary.Figures;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What everybody may read: articles in lists, and one by one. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    private static final String MOMENT = "2026-11-01T00:00:00Z";
    private static final String PROBLEM = "application/problem+json";

    @Inject
    Articles articles;

    @Inject
    ArticleLists lists;

    @Inject
    ListedArticles listed;

    @Inject
    Readings readings;

    @Inject
    CdnHeaders cdn;

    @Inject
    Corrections corrections;

    @Inject
    Figures figures;

    @Inject
    NewsSettings settings;

    @Inject
    Language language;

    @Context
    Request request;

    @GET
    @Path("articles")
    @Operation(
            summary = "What readers see, filtered, sorted and paged by key",
            description = "Only what is listed here can be filtered or sorted by; any other name is refused as unknown,"
                    + " whether an article has such a thing or not. Where `next` is not null, the same question with"
                    + " `after` set to it goes on; a page may be shorter than was asked for. ETag and 304; a CDN finds"
                    + " `Surrogate-Key`: `news-lists`, and `news-article-<number>` of each item.")
    @Parameter(name = "lang", in = QUERY, schema = @Schema(type = STRING), description = "bn, or en", example = "en")
    @Parameter(
            name = "fallback",
            in = QUERY,
            schema = @Schema(type = BOOLEAN),
            description = "true: a story that is not there in `lang` comes in the other language, with"
                    + " `fallback: true` and its `language`",
            example = "true")
    @Parameter(
            name = "kind",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "ARTICLE (if it is not said), NOTICE or PAGE",
            example = "ARTICLE")
    @Parameter(
            name = "category",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "not with an order by changedAt",
            example = "law")
    @Parameter(
            name = "category[in]",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "up to ten",
            example = "law,guide")
    @Parameter(
            name = "tag",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "newest first; with `after` and `size` alone",
            example = "ফেরত")
    @Parameter(
            name = "number[in]",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "up to a hundred, each by its number",
            example = "12,17")
    @Parameter(
            name = "publishedAt[gte]",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "in an order by publishedAt",
            example = MOMENT)
    @Parameter(
            name = "publishedAt[lt]",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "in an order by publishedAt",
            example = MOMENT)
    @Parameter(
            name = "changedAt[gte]",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "in an order by changedAt",
            example = MOMENT)
    @Parameter(
            name = "changedAt[lt]",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "in an order by changedAt",
            example = MOMENT)
    @Parameter(
            name = "sort",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "-publishedAt (if it is not said), publishedAt, -changedAt or changedAt",
            example = "-publishedAt")
    @Parameter(
            name = "fields",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "of number, path, kind, language, category, title, lead, body, details, publishedAt,"
                    + " changedAt; number and language always come. With body or details at most twenty items",
            example = "title,lead,path")
    @Parameter(
            name = "include",
            in = QUERY,
            schema = @Schema(type = STRING),
            description = "of category, translations, picture, related, corrections: as `included` of each item",
            example = "category,translations")
    @Parameter(name = "size", in = QUERY, schema = @Schema(type = INTEGER), description = "1 to 100", example = "20")
    @Parameter(name = "after", in = QUERY, schema = @Schema(type = STRING), description = "`next` of the page before")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "list", value = """
                {"items": [{"number": 12, "language": "bn", "title": "ত্রিশ দিনের আইন", "path": "/news/12-ত্রিশ-দিনের-আইন",
                  "fallback": true, "included": {"category": {"id": "law", "name": "Law"}, "translations": []}}],
                 "next": "MjAyNi0xMS0yNlQwODozMDowMFp8MTI"}
                """)))
    @APIResponse(
            responseCode = "400",
            description = "an unknown name, a value that it cannot have, or two that would read everything",
            content = @Content(mediaType = PROBLEM, examples = @ExampleObject(name = "unknown", value = """
                {"type": "urn:becs:problem:news.list.unknown", "code": "news.list.unknown", "status": 400}
                """)))
    public Response list(@Context UriInfo asked) {
        var query = ListQuery.of(asked.getQueryParameters(), language.code(), settings.pageSize());
        var slice = lists.of(query.question());
        var told = Optional.of(language.code()).filter(code -> query.question().fallback());
        var items = listed.of(slice.items(), query.wish(), told, language.locale());
        return answer(new Slice<>(items, slice.next()), slice.items());
    }

    /** The pinned ones stand first, on the first page. */
    @GET
    @Path("notices")
    public Response notices(@QueryParam("size") String size, @QueryParam("after") String after) {
        int most = PageSize.of(size, settings.pageSize(), NewsSettings.LONGEST_LIST);
        var slice = articles.notices(language.code(), Cursor.parse(after), most);
        return answer(slice, slice.items());
    }

    /** What is read most these days, of that the first few; how often is nobody's business. */
    @GET
    @Path("most-read")
    public Response mostRead() {
        var lines = readings.most(language.code(), settings.frontSize());
        return answer(new Slice<>(lines, null), lines);
    }

    @GET
    @Path("articles/{number: [0-9]{1,18}}")
    @Operation(
            summary = "One article, notice or page",
            description = "In the language that it is written in; `translations` says where it is in the other one.")
    @Parameter(name = "number", in = PATH, example = "12")
    @Parameter(
            name = "fields",
            in = QUERY,
            description = "as in the list; all if it is not said",
            example = "title,body")
    @Parameter(name = "include", in = QUERY, description = "as in the list", example = "related")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArticleView.class),
                            examples = @ExampleObject(name = "chosen", value = """
                {"number": 12, "language": "bn", "title": "ত্রিশ দিনের আইন", "body": "<p>…</p>", "included": {"related": []}}
                """)))
    @APIResponse(responseCode = "404", description = "there is none, or it is not published")
    @APIResponse(responseCode = "410", description = "readers had it once")
    public Response read(
            @PathParam("number") long number,
            @QueryParam("fields") String fields,
            @QueryParam("include") String include) {
        return answer(articles.require(number).requirePublished(Long.toString(number)), fields, include);
    }

    /** A page has no number in its address; its slug and the language find it. {@code language} says which it is in. */
    @GET
    @Path("pages/{slug}")
    @Parameter(name = "slug", in = PATH, example = "about")
    @Parameter(
            name = "fields",
            in = QUERY,
            description = "as in the list; all if it is not said",
            example = "title,body")
    @Parameter(name = "include", in = QUERY, description = "as in the list", example = "translations")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArticleView.class),
                            examples = @ExampleObject(name = "chosen", value = """
                {"number": 3, "language": "bn", "title": "আমাদের কথা", "body": "<p>…</p>"}
                """)))
    public Response page(
            @PathParam("slug") String slug,
            @QueryParam("fields") String fields,
            @QueryParam("include") String include) {
        var found = articles.findPage(language.code(), slug)
                .or(() -> articles.findPageElsewhere(language.code(), slug))
                .orElseThrow(() -> NewsProblem.notFound(slug))
                .requirePublished(slug);
        return answer(found, fields, include);
    }

    private Response answer(Article article, String fields, String include) {
        Object view = fields == null && include == null
                ? ArticleView.of(article, figures, articles.translationsOf(article), corrections.of(article))
                : listed.of(
                                List.of(ArticleLine.of(article)),
                                Wish.of(fields, include, EnumSet.allOf(PublicField.class)),
                                Optional.empty(),
                                language.locale())
                        .get(0);
        return cdn.article(PublicAnswer.of(request, view, article.language()), article.number());
    }

    private Response answer(Slice<?> slice, List<ArticleLine> lines) {
        return cdn.list(
                PublicAnswer.of(request, slice, language.code()),
                lines.stream().map(ArticleLine::number).toList());
    }
}
