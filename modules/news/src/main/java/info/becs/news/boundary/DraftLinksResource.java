package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.NUMBER;
import static info.becs.news.boundary.Desk.READ_DRAFT;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.news.control.DraftLinks;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.SiteAddress;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Secret addresses at which a draft is read on the real theme, also by somebody who has no account. */
@Path("desk/articles/" + NUMBER + "/links")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftLinksResource {

    private static final int STANDARD_HOURS = 24;

    /** @param hours for how long; a day if it is not said, two weeks at most */
    public record LinkWish(@Min(1) @Max(336) Integer hours) {}

    /** @param link told this once; whoever has it reads the newest text of the article */
    public record DraftAddress(String link, int hours) {}

    /** @param ended how many addresses lead nowhere now */
    public record EndedLinks(int ended) {}

    @Inject
    Desk desk;

    @Inject
    DraftLinks links;

    @Inject
    NewsSettings settings;

    @Inject
    Trail trail;

    @POST
    @Permission(value = READ_DRAFT, scoped = true)
    @Audited("news.article.show-draft")
    public Response make(@PathParam("number") long number, @NotNull @Valid LinkWish wish) {
        var article = desk.require(number, READ_DRAFT);
        if (article.trash().since().isPresent()) {
            throw NewsProblem.inTheTrash();
        }
        int hours = wish.hours() == null ? STANDARD_HOURS : wish.hours();
        String path = DraftPages.path(links.make(article, Duration.ofHours(hours)));
        trail.on(number).change("hours", DataClass.I, null, hours);
        return Response.status(Response.Status.CREATED)
                .entity(new DraftAddress(new SiteAddress(settings.publicUrl()).of(article.language(), path), hours))
                .build();
    }

    /** Those who have one read nothing there any more. */
    @DELETE
    @Permission(value = READ_DRAFT, scoped = true)
    @Audited("news.article.hide-draft")
    public EndedLinks end(@PathParam("number") long number) {
        var article = desk.requireAnywhere(number, READ_DRAFT);
        int ended = links.end(article);
        trail.on(number).change("links", DataClass.I, ended, 0);
        return new EndedLinks(ended);
    }
}
