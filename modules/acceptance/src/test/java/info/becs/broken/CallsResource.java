package info.becs.broken;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Answers as badly as it is asked to. */
@Path("calls")
@RequestScoped
@Produces("text/plain")
public class CallsResource {

    @GET
    @Path("well")
    public String well() {
        return "well";
    }

    @GET
    @Path("fault")
    public String fault() {
        throw new IllegalStateException("secret of somebody");
    }

    /** As a database ends it in a ring of those that wait for each other. */
    @GET
    @Path("contended")
    public String contended() {
        throw new IllegalStateException(new SQLException("deadlock", "40001"));
    }

    @GET
    @Path("slow/{millis}")
    public String slow(@PathParam("millis") long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
        return "at last";
    }
}
