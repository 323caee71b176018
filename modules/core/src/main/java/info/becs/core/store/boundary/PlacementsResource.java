package info.becs.core.store.boundary;

import info.becs.core.store.control.Placement;
import info.becs.core.store.entity.PlacedModule;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Putting WARs of the module store into the running server, and taking them off. */
@Path("placements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacementsResource {

    /** Where it answers: {@code /api/news}, or {@code /api/news~next} beside the running version. */
    public record Wish(
            @NotBlank @Size(max = 80) @Pattern(regexp = "/api/[a-z][a-z0-9-]{1,31}(~[a-z0-9.-]{1,20})?")
            String contextRoot) {}

    @Inject
    Placement placement;

    @Inject
    Trail trail;

    @GET
    @Permission("core.module.read")
    public List<PlacedModule> list() {
        return placement.all();
    }

    @PUT
    @Path("{file}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("core.module.place")
    @Audited("core.module.place")
    @Transactional
    public PlacedModule place(@PathParam("file") String file, @NotNull @Valid Wish wish) {
        trail.change("contextRoot", DataClass.I, null, wish.contextRoot());
        return placement.place(file, wish.contextRoot());
    }

    @DELETE
    @Path("{file}")
    @Permission("core.module.place")
    @Audited("core.module.place")
    @Transactional
    public PlacedModule takeOff(@PathParam("file") String file) {
        trail.change("placed", DataClass.I, true, false);
        return placement.takeOff(file);
    }
}
