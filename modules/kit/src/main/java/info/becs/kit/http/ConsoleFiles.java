package info.becs.kit.http;

import info.becs.kit.text.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What this WAR brings to the staff console, out of its folder {@code console}: scripts, styles, pictures.
 *
 * <p>Open to everybody, as the console itself is: what may be seen is decided by the API that the scripts ask. The gate
 * closes it with the module.
 */
@Path("console/{file: [a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*[.](js|css|svg)}")
@ApplicationScoped
public class ConsoleFiles {

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml");

    @GET
    @Operation(hidden = true)
    public Response file(@PathParam("file") String file, @Context Request request) throws IOException {
        try (InputStream in = ConsoleFiles.class.getClassLoader().getResourceAsStream("console/" + file)) {
            if (in == null) {
                throw new NotFoundException();
            }
            byte[] bytes = in.readAllBytes();
            var tag = new EntityTag(Sha256.of(bytes).substring(0, 16));
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
            return (unchanged != null ? unchanged : Response.ok(bytes).type(type(file)))
                    .tag(tag)
                    .header("Cache-Control", "public, no-cache")
                    .header("X-Content-Type-Options", "nosniff")
                    .build();
        }
    }

    private static String type(String file) {
        return TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    }
}
