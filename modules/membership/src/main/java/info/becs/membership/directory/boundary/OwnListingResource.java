package info.becs.membership.directory.boundary;

import info.becs.membership.boundary.OwnCaller;
import info.becs.membership.directory.control.OwnListing;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.DirectoryProblem;
import info.becs.membership.directory.entity.Profession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What one shows of oneself in the directory. */
@Path("own/listing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnListingResource {

    @Inject
    OwnListing own;

    @Inject
    OwnCaller caller;

    @GET
    @Operation(summary = "What one shows of oneself in the directory, field by field")
    @APIResponseSchema(OwnListingView.class)
    public Response read() {
        return OwnCaller.answer(OwnListingView.of(own.of(caller.person()).orElseThrow(DirectoryProblem::noMember)));
    }

    @PUT
    @Operation(
            summary = "Say who may see which field in the directory",
            description = "nobody, members or everybody; it counts while one agrees to stand in the directory.")
    @APIResponseSchema(OwnListingView.class)
    public Response release(@NotNull @Valid OwnListingWish wish) {
        own.release(
                caller.person(),
                audience(wish.name()),
                audience(wish.district()),
                audience(wish.profession()),
                audience(wish.photo()),
                new Profession(wish.what()),
                caller.network());
        return read();
    }

    private static Audience audience(String word) {
        return Audience.of(word).orElseThrow(DirectoryProblem::audienceUnknown);
    }
}
