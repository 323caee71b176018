package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.NUMBER;
import static info.becs.news.boundary.Desk.PUBLISH;
import static info.becs.news.boundary.Desk.READ_DRAFT;
import static info.becs.news.boundary.Desk.WRITE;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.news.control.Articles;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.Publication;
import info.becs.news.control.Remarks;
import info.becs.news.entity.Article;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.Remark;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Between author and editor: hand in, want it changed, speak of a passage. */
@Path("desk/articles")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    Desk desk;

    @Inject
    Articles articles;

    @Inject
    Remarks remarks;

    @Inject
    Publication publication;

    @Inject
    NewsSettings settings;

    @Inject
    Trail trail;

    @POST
    @Path(NUMBER + "/submission")
    @Permission(value = WRITE, scoped = true)
    @Audited("news.article.submit")
    public Response submit(@PathParam("number") long number, @NotNull @Valid ReviewNote note) {
        var article = newest(desk.require(number, WRITE), note);
        var before = article.review().stage();
        article.review().submit(desk.person().orElseThrow(), publication.now());
        return stepped(article, Remark.Kind.SUBMITTED, note, before);
    }

    @POST
    @Path(NUMBER + "/return")
    @Permission(value = PUBLISH, scoped = true)
    @Audited("news.article.return")
    public Response giveBack(@PathParam("number") long number, @NotNull @Valid ReviewNote note) {
        var article = newest(desk.require(number, PUBLISH), note);
        if (note.words().isBlank()) {
            throw NewsProblem.returnWithoutWords();
        }
        var before = article.review().stage();
        article.review().giveBack();
        return stepped(article, Remark.Kind.RETURNED, note, before);
    }

    @GET
    @Path(NUMBER + "/remarks")
    @Permission(value = READ_DRAFT, scoped = true)
    public Slice<RemarkView> list(
            @PathParam("number") long number, @QueryParam("size") String size, @QueryParam("after") String after) {
        var article = desk.require(number, READ_DRAFT);
        int most = PageSize.of(size, settings.pageSize(), NewsSettings.LONGEST_LIST);
        String below = Cursor.parse(after).map(Cursor::id).orElse("");
        return Slice.of(remarks.of(article, below, most + 1), most, remark -> new Cursor(remark.madeAt(), remark.id()))
                .map(remark -> RemarkView.of(remark, desk));
    }

    /** Whoever may read it may say something of it. */
    @POST
    @Path(NUMBER + "/remarks")
    @Permission(value = READ_DRAFT, scoped = true)
    @Audited("news.article.remark")
    public Response remark(@PathParam("number") long number, @NotNull @Valid NewRemark said) {
        var article = desk.require(number, READ_DRAFT);
        var remark = remarks.add(
                article,
                Remark.Kind.REMARK,
                said.passage(),
                said.words(),
                desk.person().orElseThrow());
        return Response.status(Response.Status.CREATED)
                .entity(RemarkView.of(remark, desk))
                .build();
    }

    @POST
    @Path(NUMBER + "/remarks/{id}/settlement")
    @Permission(value = WRITE, scoped = true)
    @Audited("news.article.remark")
    public RemarkView settle(@PathParam("number") long number, @PathParam("id") String id) {
        var remark = remarks.require(desk.require(number, WRITE), id);
        remark.settle(desk.person().orElseThrow(), publication.now());
        return RemarkView.of(remark, desk);
    }

    private Response stepped(Article article, Remark.Kind kind, ReviewNote note, Object before) {
        articles.save();
        if (!before.equals(article.review().stage())) {
            remarks.add(article, kind, "", note.words(), desk.person().orElseThrow());
        }
        trail.change("stage", DataClass.P, before, article.review().stage());
        return desk.changed(Response.ok(), article);
    }

    private static Article newest(Article article, ReviewNote note) {
        if (note.revision() != article.revision()) {
            throw NewsProblem.newerRevision(article.revision());
        }
        return article;
    }
}
