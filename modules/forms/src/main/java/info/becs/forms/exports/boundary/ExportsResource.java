package info.becs.forms.exports.boundary;

import info.becs.forms.exports.control.Exports;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Cursor;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was handed in, to be counted with a program for tables. */
@Path("exports")
@RequestScoped
public class ExportsResource {

    public static final String EXPORT = "forms.submission.export";

    @Inject
    Exports exports;

    @Inject
    Trail trail;

    /**
     * At most 500 submissions, the newest first; where there are more, {@code Link} says where they are, and what comes from
     * there is to be put below this.
     *
     * @param rows a field with rows of its own, for a table of these
     */
    @GET
    @Path("{form}")
    @Operation(summary = "What was handed in with a form, as a table")
    @Produces("text/csv")
    @Permission(EXPORT)
    @Audited(EXPORT)
    @Transactional
    public Response csv(
            @PathParam("form") String form, @QueryParam("rows") String rows, @QueryParam("after") String after) {
        var table = Optional.ofNullable(rows).filter(r -> !r.isEmpty());
        var piece = exports.piece(form, table, Cursor.parse(after));
        trail.on(form).change("exported", DataClass.I, null, piece.submissions());
        var response = Response.ok(piece.csv())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"submissions.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        piece.next().ifPresent(next -> response.header("Link", link(table, next)));
        return response.build();
    }

    static String link(Optional<String> rows, String next) {
        String table = rows.map(name -> "rows=" + name + "&").orElse("");
        return "<?" + table + "after=" + next + ">; rel=\"next\"";
    }
}
