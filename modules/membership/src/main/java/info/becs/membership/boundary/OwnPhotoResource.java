package info.becs.membership.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Network;
import info.becs.membership.control.OwnPhoto;
import info.becs.membership.control.Photos;
import info.becs.membership.entity.CardProblem;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One's own photo. For whoever is signed in; whose it is is said by the account and by nothing that is sent. */
@Path("photo")
@RequestScoped
public class OwnPhotoResource {

    @Inject
    OwnPhoto own;

    @Inject
    Photos photos;

    @Context
    HttpServletRequest request;

    /** A picture that was made of it here, never what was sent. */
    @GET
    @Produces("image/jpeg")
    @Operation(summary = "Look at one's own photo")
    public Response read() {
        return Response.ok(own.open(me()), "image/jpeg")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline; filename=photo.jpg")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The body is the picture as it is; it takes the place of the one before. */
    @PUT
    @Consumes({"image/jpeg", "image/png", "image/gif", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Change one's own photo", description = "JPG, PNG or GIF, up to 5 MB.")
    public void replace(InputStream body) throws IOException {
        PersonId me = me();
        String network = Network.of(request);
        own.require(me);
        var whole = new ByteArrayInputStream(body.readNBytes(KeptFiles.MOST_BYTES + 1));
        photos.with("photo", whole, network, file -> own.keep(me, file, network));
    }

    @DELETE
    @Operation(summary = "Remove one's own photo")
    public void remove() {
        own.remove(me(), Network.of(request));
    }

    private PersonId me() {
        Caller.requireSignedIn(request);
        return Caller.person(request).orElseThrow(CardProblem::noMember);
    }
}
