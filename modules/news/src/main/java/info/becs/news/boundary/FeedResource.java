package info.becs.news.boundary;

import info.becs.kit.http.Language;
import info.becs.news.control.Articles;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.SiteAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The newest articles for feed readers. */
@Path("feed.atom")
@RequestScoped
public class FeedResource {

    @Inject
    Articles articles;

    @Inject
    NewsSettings settings;

    @Inject
    Language language;

    @GET
    @Produces(AtomFeed.TYPE + ";charset=UTF-8")
    public Response newest(@Context Request request) {
        String feed = AtomFeed.of(
                language.code(),
                new SiteAddress(settings.publicUrl()),
                articles.newestWhole(language.code(), settings.feedSize()));
        return PublicAnswer.of(request, feed, language.code());
    }
}
