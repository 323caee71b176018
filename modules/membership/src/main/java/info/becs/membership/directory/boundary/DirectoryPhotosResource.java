package info.becs.membership.directory.boundary;

import info.becs.kit.http.Caller;
import info.becs.membership.directory.control.Directory;
import info.becs.membership.directory.entity.DirectoryProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Photos that members show in the directory, for whoever is signed in. */
@Path("directory/photos/{key}")
@RequestScoped
public class DirectoryPhotosResource {

    @Inject
    Directory directory;

    @Context
    HttpServletRequest request;

    /** A picture that was made of it here; kept nowhere, for its member may take it back. */
    @GET
    @Produces("image/jpeg")
    @Operation(
            summary = "The photo of somebody in the directory",
            description =
                    "By the address that a search has told, as long as its member shows it to the caller; else 404.")
    public Response photo(@PathParam("key") String key) {
        Caller.requireSignedIn(request);
        var me = Caller.person(request).orElseThrow(DirectoryProblem::noMember);
        return Response.ok(directory.photo(me, key), "image/jpeg")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline; filename=photo.jpg")
                .header("Cache-Control", "no-store")
                .build();
    }
}
