package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.control.Standings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Asking how a submission stands, and answering: by POST, so that neither number nor secret comes into an address or a log. */
@Path("status")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    @Inject
    Standings standings;

    @Inject
    StatusAnswers answers;

    @POST
    @Operation(summary = "How a submission stands")
    @APIResponseSchema(StatusView.class)
    public Response ask(@NotNull @Valid StatusQuestion question) {
        return answers.told(
                standings.find(question.number(), question.secret()).orElseThrow(FormsProblem::statusNotFound));
    }

    /** What the sender says or does; which choices there are is told by the status. */
    @POST
    @Path("replies")
    @Operation(summary = "Says or does what the status offers")
    @APIResponseSchema(ToldView.class)
    public Response reply(@NotNull @Valid StatusReply reply) {
        var standing = standings.find(reply.number(), reply.secret()).orElseThrow(FormsProblem::statusNotFound);
        return answers.replied(standing.submission(), reply.toReply());
    }
}
