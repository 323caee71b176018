package info.becs.core.jobs.boundary;

import info.becs.core.jobs.entity.JobProblem;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/*
 * Why a look each second and no bell
 *
 * A job runs on any node, so what is told comes out of the database; two small queries a second for each of a few
 * people, and only while something runs. No thread waits for anybody. Half a minute is the end of each stream: a
 * server that is asked to end does not wait for a watcher longer than for others.
 */
/** All who watch jobs on this node. */
@ApplicationScoped
public class JobWatchers {

    private static final Logger LOG = System.getLogger(JobWatchers.class.getName());
    private static final int MOST = 50;

    @Resource
    ManagedScheduledExecutorService scheduled;

    private final Map<JobWatcher, ScheduledFuture<?>> watching = new ConcurrentHashMap<>();

    void admit(JobWatcher watcher) {
        if (watching.size() >= MOST) {
            throw JobProblem.tooManyWatch();
        }
        watching.put(
                watcher,
                scheduled.scheduleWithFixedDelay(
                        () -> {
                            if (!looked(watcher)) {
                                dismiss(watcher);
                            }
                        },
                        0,
                        1,
                        TimeUnit.SECONDS));
    }

    private static boolean looked(JobWatcher watcher) {
        try {
            return watcher.look();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Somebody cannot be told of jobs any more", e);
            return false;
        }
    }

    private void dismiss(JobWatcher watcher) {
        ScheduledFuture<?> looking = watching.remove(watcher);
        watcher.end();
        if (looking != null) {
            looking.cancel(false);
        }
    }

    @PreDestroy
    void end() {
        watching.keySet().forEach(this::dismiss);
    }
}
