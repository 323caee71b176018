package info.becs.core.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The two small files that the page of the one-time link uses. */
@Path("setup.{file: css|js}")
@ApplicationScoped
public class SetupAssetsResource {

    @GET
    public Response file(@PathParam("file") String file) throws IOException {
        try (InputStream in = SetupAssetsResource.class.getResourceAsStream("/setup/setup." + file)) {
            if (in == null) {
                throw new NotFoundException();
            }
            return Response.ok(in.readAllBytes())
                    .type(file.equals("css") ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8")
                    .build();
        }
    }
}
