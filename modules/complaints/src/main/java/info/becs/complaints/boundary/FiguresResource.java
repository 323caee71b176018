package info.becs.complaints.boundary;

import info.becs.kit.http.Conditional;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Figures of complaints, for everybody. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject
    Figures figures;

    @GET
    @Path("figures")
    @Operation(summary = "Complaints of the last twelve whole months, in figures")
    @APIResponseSchema(FiguresView.class)
    public Response read(@Context Request request) {
        FiguresView view = figures.view();
        return Conditional.get(request, Integer.toHexString(view.hashCode()), view, true);
    }

    /** The same as one table. */
    @GET
    @Path("figures.csv")
    @Operation(summary = "The same figures as a table")
    @Produces("text/csv")
    public Response table(@Context Request request) {
        FiguresView view = figures.view();
        return Response.fromResponse(Conditional.get(
                        request, Integer.toHexString(view.hashCode()) + "-csv", FiguresTable.of(view), true))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"complaints.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
