package info.becs.core.jobs.control;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import info.becs.core.nodes.control.ThisNode;
import info.becs.kit.db.AfterCommit;
import info.becs.spi.Problem;
import info.becs.spi.host.Switchboard;
import info.becs.spi.jobs.Jobs;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/*
 * One task for all jobs
 *
 * db-scheduler knows one task, whose instances are the names of the jobs; who does the work is looked up when the time
 * has come, so modules come and go without it. A job whose module is not open is looked at again a minute later. A
 * node that dies in the middle stops beating; after two minutes another takes the job up, at the place that was kept.
 */
/** Keeps the times of all jobs in the database, and lets each be done on one node. */
@ApplicationScoped
public class Scheduling implements Jobs {

    private static final Logger LOG = System.getLogger(Scheduling.class.getName());
    private static final String TASK = "job";
    private static final Duration POLLING = Duration.ofSeconds(5);
    private static final Duration BEAT = Duration.ofSeconds(30);
    private static final Duration UNTIL_DONE = Duration.ofSeconds(10);
    private static final Duration WHILE_CLOSED = Duration.ofMinutes(1);
    private static final int AT_ONCE = 4;
    private static final long LOOK_SECONDS = 2;

    @Inject
    OfferedJobs offered;

    @Inject
    JobWork work;

    @Inject
    ThisNode node;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService scheduled;

    private CustomTask<Void> task;
    private Scheduler scheduler;
    private ScheduledFuture<?> looking;
    private volatile long seen = -1;
    /** Asked for while they were at work: whether that work finds what has come since, nobody knows. */
    private final Set<String> onceMore = ConcurrentHashMap.newKeySet();

    public synchronized void begin() {
        task = Tasks.custom(TASK, Void.class).execute((instance, context) -> perform(instance.getId()));
        scheduler = Scheduler.create(database, task)
                .tableName("core_job_schedule")
                .schedulerName(new SchedulerName.Fixed(node.id()))
                .jdbcCustomization(new DefaultJdbcCustomization(true)) // times in UTC, on any engine
                .pollingInterval(POLLING)
                .heartbeatInterval(BEAT)
                .missedHeartbeatsLimit(4)
                .threads(AT_ONCE)
                .executorService(new OurThreads(threads))
                .shutdownMaxWait(UNTIL_DONE)
                .enableImmediateExecution()
                .build();
        work.begin();
        scheduler.start();
        looking = scheduled.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends between two steps; what is not done goes on elsewhere, or here after the next start. */
    @PreDestroy
    public synchronized void end() {
        if (scheduler != null) {
            looking.cancel(true);
            work.end();
            scheduler.stop();
            scheduler = null;
        }
    }

    private void look() {
        giveTimes();
        onceMore.removeIf(this::isBegunOrGone);
    }

    private boolean isBegunOrGone(String name) {
        try {
            return beginsSoon(name);
        } catch (Problem notOffered) {
            return true; // it comes at its time when its module is back
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "Job " + name + " could not be begun once more; trying again", e);
            return false;
        }
    }

    /** To each job that has none. Only when modules have come or opened since. */
    private void giveTimes() {
        long now = Switchboard.live().generation();
        if (now == seen) {
            return;
        }
        try {
            Instant moment = clock.instant();
            offered.all()
                    .forEach(each -> scheduler.scheduleIfNotExists(
                            instance(each.job().name()), each.job().after(moment)));
            seen = now;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Jobs could not be given their times; trying again", e);
        }
    }

    private CompletionHandler<Void> perform(String name) {
        Optional<OfferedJobs.Offered> job = offered.find(name);
        Instant next = job.map(work::perform).orElseGet(() -> clock.instant().plus(WHILE_CLOSED));
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    @Override
    public void runSoon(String name) {
        if (beginsSoon(name)) {
            return;
        }
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            AfterCommit.run(transaction, () -> onceMore.add(name));
        } else {
            onceMore.add(name);
        }
    }

    /** False where it is being done at this moment. */
    public boolean beginsSoon(String name) {
        offered.require(name);
        try {
            scheduler.reschedule(instance(name), clock.instant());
        } catch (TaskInstanceNotFoundException e) {
            if (!scheduler.scheduleIfNotExists(instance(name), clock.instant())) {
                // In between, look() has given it a time, which may be next month's.
                scheduler.reschedule(instance(name), clock.instant());
            }
        } catch (TaskInstanceCurrentlyExecutingException e) {
            return false;
        }
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            // db-scheduler looks at once, and on PostgreSQL sees nothing before the commit.
            AfterCommit.run(transaction, scheduler::triggerCheckForDueExecutions);
        }
        return true;
    }

    /** Name → when its time comes, or came: also of what a node has just taken up and has not begun yet. */
    public Map<String, Instant> times() {
        return scheduler.getScheduledExecutionsForTask(TASK, Void.class, ScheduledExecutionsFilter.all()).stream()
                .collect(Collectors.toMap(e -> e.getTaskInstance().getId(), ScheduledExecution::getExecutionTime));
    }

    private TaskInstance<Void> instance(String name) {
        return task.instance(name);
    }
}
