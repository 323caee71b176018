package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.NUMBER;
import static info.becs.news.boundary.Desk.READ_DRAFT;
import static info.becs.news.boundary.Desk.WRITE;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.news.control.Comparison;
import info.becs.news.control.HtmlCleaner;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.Publication;
import info.becs.news.control.Revisions;
import info.becs.news.entity.Difference;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The history of an article: who saved what and when, what differs, and back to it. */
@Path("desk/articles")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevisionsResource {

    private static final String REVISION = NUMBER + "/revisions/{revision: [0-9]{1,9}}";

    @Inject
    Desk desk;

    @Inject
    Revisions revisions;

    @Inject
    Publication publication;

    @Inject
    HtmlCleaner cleaner;

    @Inject
    NewsSettings settings;

    @Inject
    Trail trail;

    @GET
    @Path(NUMBER + "/revisions")
    @Permission(value = READ_DRAFT, scoped = true)
    public Slice<RevisionSummary> list(
            @PathParam("number") long number, @QueryParam("size") String size, @QueryParam("after") String after) {
        var article = desk.require(number, READ_DRAFT);
        int most = PageSize.of(size, settings.pageSize(), NewsSettings.LONGEST_LIST);
        long below = Cursor.parse(after).map(Cursor::number).orElse(Long.MAX_VALUE);
        return Slice.of(
                        revisions.of(article, below, most + 1),
                        most,
                        line -> new Cursor(line.savedAt(), Integer.toString(line.number())))
                .map(line -> RevisionSummary.of(line, article, desk));
    }

    @GET
    @Path(REVISION)
    @Permission(value = READ_DRAFT, scoped = true)
    public RevisionView read(@PathParam("number") long number, @PathParam("revision") int revision) {
        return RevisionView.of(revisions.require(desk.require(number, READ_DRAFT), revision), desk);
    }

    /** Word by word, against the one before it or another one; fields that say the same are left out. */
    @GET
    @Path(REVISION + "/difference")
    @Permission(value = READ_DRAFT, scoped = true)
    public List<Difference> difference(
            @PathParam("number") long number, @PathParam("revision") int revision, @QueryParam("from") Integer from) {
        var article = desk.require(number, READ_DRAFT);
        var after = revisions.require(article, revision);
        int other = Optional.ofNullable(from).orElse(Math.max(1, revision - 1));
        return Comparison.between(revisions.require(article, other), after);
    }

    @POST
    @Path(REVISION + "/restoration")
    @Permission(value = WRITE, scoped = true)
    @Audited(WRITE)
    public Response restore(
            @PathParam("number") long number, @PathParam("revision") int revision, @Context HttpHeaders headers) {
        var article = desk.require(number, WRITE);
        var older = revisions.require(article, revision);
        desk.require(WRITE, older.wording().scope());
        desk.requireMatch(article, headers);
        var before = ArticleFields.of(revisions.newest(article));
        var kept = publication.restore(article, older, desk.person());
        trail.on(number).changes(DataClass.P, before, ArticleFields.of(kept));
        return desk.changed(Response.ok(), article);
    }

    /** For who was refused because somebody else had saved: both changes beside each other. Keeps nothing. */
    @POST
    @Path(NUMBER + "/comparison")
    @Permission(value = WRITE, scoped = true)
    public MergeView compare(@PathParam("number") long number, @NotNull @Valid ComparedText mine) {
        var article = desk.require(number, WRITE);
        var newest = revisions.newest(article);
        var fields = Comparison.merging(
                revisions.require(article, mine.basedOn()), newest, mine.text().text(cleaner));
        return new MergeView(RevisionView.of(newest, desk), Desk.tag(article), fields);
    }
}
