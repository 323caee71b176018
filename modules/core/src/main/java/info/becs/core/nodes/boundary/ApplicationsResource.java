package info.becs.core.nodes.boundary;

import info.becs.core.nodes.control.Applications;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Web applications as the server of this node sees them.
 *
 * <p>One that is here and not STARTED never became a module: the server itself refused it, for instance because another
 * one answers at its address. The server's log says why.
 */
@Path("applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    /** Name and state: STARTED, or INSTALLED for one that could not start. */
    public record ApplicationView(String name, String state) {}

    @Inject
    Applications applications;

    @GET
    @Permission("core.module.read")
    public List<ApplicationView> list() {
        return applications.states().entrySet().stream()
                .map(e -> new ApplicationView(e.getKey(), e.getValue()))
                .toList();
    }
}
