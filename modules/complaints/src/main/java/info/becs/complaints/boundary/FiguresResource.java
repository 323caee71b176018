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

/** Figures of complaints, for everybody. */
@Path("figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject
    Figures figures;

    @GET
    public Response read(@Context Request request) {
        FiguresView view = figures.view();
        return Conditional.get(request, Integer.toHexString(view.hashCode()), view, true);
    }
}
