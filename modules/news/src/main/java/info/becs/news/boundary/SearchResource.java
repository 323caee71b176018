package info.becs.news.boundary;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.news.control.Search;
import info.becs.news.control.Search.Where;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.Question;
import info.becs.news.entity.SearchProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What everybody may find. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    static final int PAGE = 10;
    private static final int LONGEST_PAGE = 50;
    private static final int SUGGESTIONS = 8;

    @Inject
    Search search;

    @Inject
    Language language;

    @Context
    Request request;

    /** The best first; nothing in the words is a command. */
    @GET
    @Operation(
            summary = "What readers may see, found by words",
            description = "Plain words, however they are spelled or inflected; Bangla in Latin letters, too (obhijog)."
                    + " Each story comes once, in `lang` where it is there, else with `fallback: true`. `title` and"
                    + " `excerpt` are plain text in pieces; `hit` marks what was looked for. Where `next` is not null,"
                    + " the same question with `after` set to it goes on. `count` ends at a thousand.")
    @Parameter(name = "q", in = QUERY, description = "up to 200 characters", example = "obhijog")
    @Parameter(name = "lang", in = QUERY, schema = @Schema(type = STRING), description = "bn, or en", example = "bn")
    @Parameter(name = "category", in = QUERY, description = "stories of one category", example = "law")
    @Parameter(name = "kind", in = QUERY, description = "ARTICLE, NOTICE or PAGE", example = "ARTICLE")
    @Parameter(name = "size", in = QUERY, description = "1 to 50", example = "10")
    @Parameter(name = "after", in = QUERY, description = "the `next` of the page before")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchHits.class),
                            examples = @ExampleObject(name = "obhijog", value = """
                {"items": [{"number": 12, "path": "/news/12-অভিযোগ-করবেন-যেভাবে", "kind": "ARTICLE", "language": "bn",
                 "fallback": false, "category": "guide", "title": [{"text": "অভিযোগ", "hit": true},
                 {"text": " করবেন যেভাবে", "hit": false}], "excerpt": [{"text": "দশ মিনিট লাগে।", "hit": false}],
                 "publishedAt": "2026-11-01T04:00:00Z"}], "next": null, "count": 1}
                """)))
    @APIResponse(responseCode = "400", description = "No word, too long, or a name that means nothing")
    @APIResponse(responseCode = "429", description = "The index is being made; again after `Retry-After`")
    public Response find(
            @QueryParam("q") String q,
            @QueryParam("category") String category,
            @QueryParam("kind") String kind,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        var where = new Where(
                language.code(),
                Optional.ofNullable(category),
                Optional.ofNullable(kind).map(SearchResource::kind));
        var found = search.stories(Question.of(q), where, Cursor.parse(after), PageSize.of(size, PAGE, LONGEST_PAGE));
        var hits = found.stories().map(SearchHit::of);
        return PublicAnswer.of(request, new SearchHits(hits.items(), hits.next(), found.count()), language.code());
    }

    /** Titles that go on as somebody types. */
    @GET
    @Path("suggestions")
    @Operation(
            summary = "Titles that go on as somebody types",
            description = "Eight at most; the last word of `q` need not be finished.")
    @Parameter(name = "q", in = QUERY, description = "up to 200 characters", example = "obhi")
    @APIResponse(
            responseCode = "200",
            description = "`items`: titles and their addresses",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "obhi", value = """
                {"items": [{"words": "অভিযোগ করবেন যেভাবে", "path": "/news/12-অভিযোগ-করবেন-যেভাবে"}]}
                """)))
    public Response suggestions(@QueryParam("q") String q) {
        var titles = search.beginning(Question.of(q), language.code(), SUGGESTIONS).stream()
                .map(text -> Suggestion.of(text.line()))
                .toList();
        return PublicAnswer.of(request, Map.of("items", titles), language.code());
    }

    private static ArticleKind kind(String asked) {
        return Arrays.stream(ArticleKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> SearchProblem.kindUnknown(asked));
    }
}
