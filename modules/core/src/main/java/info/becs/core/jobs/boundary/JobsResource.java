package info.becs.core.jobs.boundary;

import info.becs.core.jobs.control.JobRuns;
import info.becs.core.jobs.control.OfferedJobs;
import info.becs.core.jobs.control.Scheduling;
import info.becs.core.jobs.entity.JobRun;
import info.becs.kit.audit.Audited;
import info.becs.kit.http.Language;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The jobs of all open modules: when each is done, what came of it, and doing it now. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    OfferedJobs offered;

    @Inject
    JobRuns runs;

    @Inject
    Scheduling scheduling;

    @Inject
    Language language;

    @GET
    @Permission("core.job.read")
    public List<JobView> list() {
        Map<String, JobRun> last = runs.all().stream().collect(Collectors.toMap(JobRun::name, Function.identity()));
        var times = scheduling.times();
        return offered.all().stream()
                .map(each -> JobView.of(
                        each, last.get(each.job().name()), times.get(each.job().name()), language.locale()))
                .toList();
    }

    /** Begins within seconds, on whichever node; the list shows what comes of it. */
    @POST
    @Path("{name}/run")
    @Permission("core.job.run")
    @Audited("core.job.run")
    @Transactional
    public Response run(@PathParam("name") String name) {
        scheduling.runSoon(name);
        return Response.accepted().build();
    }
}
