package info.becs.core.jobs.boundary;

import info.becs.core.access.control.Presence;
import info.becs.core.jobs.control.JobRuns;
import info.becs.core.jobs.control.OfferedJobs;
import info.becs.core.jobs.control.Scheduling;
import info.becs.core.jobs.entity.JobProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.http.Language;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;

/** The jobs of all open modules: when each is done, what came of it, watching it, doing it now and stopping it. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    private static final String READ = "core.job.read";

    @Inject
    JobViews views;

    @Inject
    JobWatchers watchers;

    @Inject
    OfferedJobs offered;

    @Inject
    JobRuns runs;

    @Inject
    Scheduling scheduling;

    @Inject
    Presence presence;

    @Inject
    Language language;

    @GET
    @Permission(READ)
    public List<JobView> list() {
        return views.all(language.locale());
    }

    /**
     * Tells of each job that is under way or about to begin, again after each step. It ends when there is none any more,
     * when whoever watches is signed out, and after half a minute at most: then a client that wants more asks again.
     */
    @GET
    @Path("progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Permission(READ)
    public void progress(@Context SseEventSink sink, @Context Sse sse, @Context HttpServletRequest request) {
        watchers.admit(new JobWatcher(sink, sse, views, language.locale(), presence.of(request, READ)));
    }

    /** Begins within seconds, on whichever node; the list shows what comes of it. */
    @POST
    @Path("{name}/run")
    @Permission("core.job.run")
    @Audited("core.job.run")
    @Transactional
    public Response run(@PathParam("name") String name) {
        if (!scheduling.beginsSoon(name)) {
            throw JobProblem.running(name);
        }
        return Response.accepted().build();
    }

    /** Ends it after the step that it is at, on whichever node; the list shows when. */
    @POST
    @Path("{name}/stop")
    @Permission("core.job.run")
    @Audited("core.job.stop")
    @Transactional
    public Response stop(@PathParam("name") String name) {
        offered.require(name);
        if (!runs.askToStop(name)) {
            throw JobProblem.notRunning(name);
        }
        return Response.accepted().build();
    }
}
