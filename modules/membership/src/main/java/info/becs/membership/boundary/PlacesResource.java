package info.becs.membership.boundary;

import info.becs.membership.MembershipModule;
import info.becs.membership.control.Places;
import info.becs.membership.entity.Place;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Divisions, districts and upazilas to choose from. */
@Path("places")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {

    @Inject
    Places places;

    /**
     * Those of one layer, in the order in which people expect them.
     *
     * @param layer division, district or upazila
     * @param within code of the layer above; all of them where nothing is said
     */
    @GET
    @Permission(value = MembershipModule.READ, scoped = true)
    @Operation(summary = "Divisions, districts or upazilas to choose from, with what each lies in")
    public List<Place> list(@QueryParam("layer") String layer, @QueryParam("within") String within) {
        return places.of(layer == null ? "" : layer, Optional.ofNullable(within).filter(code -> !code.isBlank()));
    }
}
