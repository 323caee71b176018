package info.becs.membership.boundary;

import info.becs.membership.MembershipModule;
import info.becs.membership.control.MembershipPack;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The rules by which people are members, for whoever works with them. */
@Path("types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TypesResource {

    @Inject
    MembershipPack pack;

    @GET
    @Operation(
            summary = "The rules by which people are members",
            description =
                    "Types, also closed ones, statuses, reasons, roles and what members are asked to agree to; those that are in force.")
    @Permission(value = MembershipModule.READ, scoped = true)
    public RulesView types() {
        return RulesView.of(pack.rules());
    }
}
