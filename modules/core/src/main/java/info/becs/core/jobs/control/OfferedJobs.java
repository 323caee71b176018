package info.becs.core.jobs.control;

import info.becs.core.jobs.entity.JobProblem;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.host.Switchboard;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The jobs that open modules offer at this moment. */
@ApplicationScoped
public class OfferedJobs {

    /** A job, the module that offers it, and who does it. */
    public record Offered(String module, Job job, JobHandler handler) {}

    private static final Logger LOG = System.getLogger(OfferedJobs.class.getName());

    /** In the order of their names. */
    public Collection<Offered> all() {
        return byName().values();
    }

    Optional<Offered> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    public Offered require(String name) {
        return find(name).orElseThrow(() -> JobProblem.unknown(name));
    }

    private Map<String, Offered> byName() {
        var offered = new TreeMap<String, Offered>();
        for (Provided<JobHandler> provided : Switchboard.live().all(JobHandler.class)) {
            try {
                Job job = provided.capability().job();
                if (job.name().startsWith(provided.module() + ".")) {
                    offered.putIfAbsent(job.name(), new Offered(provided.module(), job, provided.capability()));
                } else {
                    LOG.log(
                            Level.WARNING,
                            () -> "Module " + provided.module() + " offers the job " + job.name()
                                    + ", whose name does not begin with its own; it is not done");
                }
            } catch (Problem closed) {
                LOG.log(Level.DEBUG, () -> "Module " + provided.module() + " has just closed");
            }
        }
        return offered;
    }
}
