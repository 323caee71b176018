package info.becs.postoffice;

import info.becs.spi.jobs.Jobs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** What the job has done on this node, and whether it is to fail. */
@Path("sorting")
@RequestScoped
@Produces("application/json")
public class SortingResource {

    @Inject
    Sorting sorting;

    @Inject
    PostOffice office;

    @GET
    public List<String> places() {
        return sorting.places();
    }

    /** What it is to do from now on: "well", "fail", or "paced". */
    @PUT
    @Path("{way}")
    public void is(@PathParam("way") String way) {
        sorting.is(way.equals("fail"), way.equals("paced"));
    }

    /** Asks for it as a module does that has something new to do. */
    @POST
    @Path("soon")
    public void soon() {
        office.platform().find(Jobs.class).orElseThrow().runSoon(sorting.job().name());
    }

    /** Lets it do one step more. */
    @POST
    public void goOn() {
        sorting.goOn();
    }
}
