package info.becs.core.jobs.control;

import info.becs.core.jobs.entity.JobRun;
import info.becs.core.jobs.entity.JobRun.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What came of all jobs. */
@ApplicationScoped
public class JobRuns {

    @PersistenceContext
    EntityManager em;

    @Transactional
    public List<JobRun> all() {
        return em.createQuery("SELECT r FROM JobRun r", JobRun.class).getResultList();
    }

    /** The run as it begins: fresh, or from where it was cut off. */
    @Transactional(TxType.REQUIRES_NEW)
    public JobRun begin(String name, Instant now) {
        JobRun run = em.find(JobRun.class, name);
        if (run == null) {
            run = new JobRun(name, now);
            em.persist(run);
        } else {
            run.begin(now);
        }
        return run;
    }

    /** Whichever node does it sees this after its step; false if it is not being done. */
    @Transactional
    public boolean askToStop(String name) {
        return em.createQuery("UPDATE JobRun r SET r.stopAsked = 1 WHERE r.name = :name AND r.result = :running")
                        .setParameter("name", name)
                        .setParameter("running", Result.RUNNING)
                        .executeUpdate()
                > 0;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T note(String name, Function<JobRun, T> what) {
        return what.apply(em.find(JobRun.class, name));
    }
}
