package info.becs.news.boundary;

import info.becs.kit.http.Language;
import info.becs.news.control.Articles;
import info.becs.news.control.Categories;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.Category;
import info.becs.news.entity.FeedEntry;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.SiteAddress;
import info.becs.news.media.boundary.Figures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The newest articles for feed readers: all, or those of one category. */
@RequestScoped
@Path("")
public class FeedResource {

    @Inject
    Articles articles;

    @Inject
    Categories categories;

    @Inject
    NewsSettings settings;

    @Inject
    CdnHeaders cdn;

    @Inject
    Figures figures;

    @Inject
    Language language;

    @Context
    Request request;

    @GET
    @Path("feed.atom")
    @Produces(AtomFeed.TYPE + ";charset=UTF-8")
    public Response atom(@QueryParam("category") String category) {
        return answer(category, AtomFeed::of);
    }

    @GET
    @Path("feed.rss")
    @Produces(RssFeed.TYPE + ";charset=UTF-8")
    public Response rss(@QueryParam("category") String category) {
        return answer(category, RssFeed::of);
    }

    @GET
    @Path("feed.json")
    @Produces(JsonFeed.TYPE + ";charset=UTF-8")
    public Response json(@QueryParam("category") String category) {
        return answer(category, JsonFeed::of);
    }

    /** Whoever reads it elsewhere fetches them from here. */
    private FeedEntry withPictures(FeedEntry entry) {
        return entry.saying(
                figures.away(entry.body(), Optional.ofNullable(entry.hero()), language.locale(), settings.publicUrl()));
    }

    private Response answer(String id, BiFunction<FeedHead, List<FeedEntry>, String> format) {
        Optional<Category> category =
                Optional.ofNullable(id).map(c -> categories.find(c).orElseThrow(() -> NewsProblem.notFound(c)));
        var head = new FeedHead(
                language.code(),
                category.map(Category::id),
                category.map(Category::name).orElse(FeedHead.EVERYTHING),
                new SiteAddress(settings.publicUrl()));
        var entries = articles.newestWhole(language.code(), head.category(), settings.feedSize()).stream()
                .map(this::withPictures)
                .toList();
        return cdn.list(
                PublicAnswer.of(request, format.apply(head, entries), language.code()),
                entries.stream().map(FeedEntry::number).toList());
    }
}
