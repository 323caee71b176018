package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.PUBLISH;
import static info.becs.news.boundary.Desk.WITHDRAW;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.news.control.PlannedSteps;
import info.becs.news.control.Publication;
import info.becs.news.entity.Article;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.PlannedStep;
import info.becs.news.entity.PlannedStep.Step;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;

/** When an article is published or withdrawn by itself. Planning it is deciding it: the same rights, the same rule of two. */
@Path("desk/articles/" + Desk.NUMBER + "/schedule")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    @Inject
    Desk desk;

    @Inject
    PlannedSteps steps;

    @Inject
    Publication publication;

    @Inject
    Trail trail;

    /** In place of whatever was planned before. */
    @PUT
    @Permission(value = PUBLISH, scoped = true)
    @Audited("news.article.schedule")
    public Response plan(
            @PathParam("number") long number, @NotNull @Valid WantedSchedule wanted, @Context HttpHeaders headers) {
        var article = desk.require(number, PUBLISH);
        desk.requireMatch(article, headers);
        wanted.check(publication.now());
        var planned = new ArrayList<PlannedStep>();
        if (wanted.publishAt() != null) {
            planned.add(publishing(article, wanted));
        } else if (!article.isPublished()) {
            throw NewsProblem.neverPublished(number);
        }
        if (wanted.withdrawAt() != null) {
            desk.require(WITHDRAW, article.scope());
            planned.add(PlannedStep.withdrawing(
                    article, wanted.withdrawAt(), desk.person().orElseThrow()));
        }
        note(article, wanted.publishAt(), wanted.withdrawAt());
        steps.plan(article, planned);
        return desk.changed(Response.ok(), article);
    }

    @DELETE
    @Permission(value = PUBLISH, scoped = true)
    @Audited("news.article.schedule")
    public Response cancel(@PathParam("number") long number) {
        var article = desk.require(number, PUBLISH);
        note(article, null, null);
        steps.drop(article);
        return desk.changed(Response.ok(), article);
    }

    private PlannedStep publishing(Article article, WantedSchedule wanted) {
        return PlannedStep.publishing(
                article,
                desk.approved(article, wanted.revision()),
                wanted.minor(),
                wanted.publishAt(),
                desk.person().orElseThrow());
    }

    private void note(Article article, Instant publishAt, Instant withdrawAt) {
        trail.change("publishAt", DataClass.P, due(article, Step.PUBLISH), publishAt)
                .change("withdrawAt", DataClass.P, due(article, Step.WITHDRAW), withdrawAt);
    }

    private Instant due(Article article, Step step) {
        return steps.find(article, step).map(PlannedStep::dueAt).orElse(null);
    }
}
