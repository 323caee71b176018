package info.becs.news.boundary;

import static info.becs.news.boundary.Desk.PUBLISH;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.news.control.Corrections;
import info.becs.news.control.Publication;
import info.becs.news.entity.CorrectionLine;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Corrections that readers are told of; the text itself is mended by a revision. */
@Path("desk/articles/" + Desk.NUMBER + "/corrections")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

    @Inject
    Desk desk;

    @Inject
    Corrections corrections;

    @Inject
    Publication publication;

    @Inject
    Trail trail;

    /** @return all that readers are told of this article by now */
    @POST
    @Permission(value = PUBLISH, scoped = true)
    @Audited("news.article.correct")
    public List<CorrectionLine> add(@PathParam("number") long number, @NotNull @Valid NewCorrection correction) {
        var article = desk.require(number, PUBLISH);
        publication.correct(article);
        corrections.add(article, correction.words(), desk.person().orElseThrow(), article.changedAt());
        trail.change("correction", DataClass.P, null, correction.words());
        return corrections.of(article);
    }
}
