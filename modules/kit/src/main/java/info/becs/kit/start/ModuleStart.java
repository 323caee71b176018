package info.becs.kit.start;

import info.becs.kit.db.Migrations;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.SpiVersion;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Starts the module that this WAR is, and takes it off again.
 *
 * <p>Off the server's deployment thread and with a limit of time, so that one module that hangs at its start delays
 * nobody. Whatever goes wrong is told to the host, which puts the module into quarantine with that sentence.
 */
@ApplicationScoped
public class ModuleStart {

    private static final Logger LOG = System.getLogger(ModuleStart.class.getName());
    private static final long DATABASE_PAUSE_SECONDS = 3;

    @Inject
    Instance<Module> modules;

    @Inject
    ThisModule self;

    @Inject
    Outbound outbound;

    @Resource
    ManagedScheduledExecutorService threads;

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "platform.module.start-timeout", defaultValue = "60")
    long limitInSeconds;

    private volatile ModuleHandle handle;
    private volatile Module module;
    private volatile Future<?> start;
    private volatile Future<?> limit;

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        if (modules.isUnsatisfied()) {
            return; // a WAR that only borrows the toolbox
        }
        module = modules.get();
        ModuleInfo info = module.describe();
        Manifest manifest = Manifest.of(context);
        ClassLoader loader = context.getClassLoader();
        Module standIn = outbound.standIn(Module.class, module);
        handle = Switchboard.live()
                .arrive(info, manifest.version(), manifest.spiRange(), context.getContextPath(), standIn, loader);
        var platform = new KitPlatform(Switchboard.live(), handle, outbound);
        self.is(handle, platform);
        var ended = new AtomicBoolean();
        start = threads.submit(() -> run(platform, loader, ended));
    }

    private void run(KitPlatform platform, ClassLoader loader, AtomicBoolean ended) {
        try {
            SpiVersion.require(handle.id(), handle.spiRange());
            ContextRoot.require(handle);
            awaitDatabase();
            new Migrations(dataSource, loader).apply(handle.id()); // takes as long as the rows are many
            limit = threads.schedule(() -> tooLate(ended), limitInSeconds, TimeUnit.SECONDS);
            module.start(platform);
            if (ended.compareAndSet(false, true)) {
                limit.cancel(false);
                Switchboard.live().ready(handle);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError e) {
            if (ended.compareAndSet(false, true)) {
                LOG.log(Level.ERROR, () -> "Module " + handle + " could not start", e);
                Switchboard.live().failed(handle, e);
            }
        }
    }

    /** A database that comes later than the server is no fault of a module; the core says on the console what is wrong. */
    private void awaitDatabase() throws InterruptedException {
        while (true) {
            try (Connection connection = dataSource.getConnection()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                LOG.log(Level.INFO, () -> "Module " + handle + " waits for the database: " + e.getMessage());
            }
            TimeUnit.SECONDS.sleep(DATABASE_PAUSE_SECONDS);
        }
    }

    private void tooLate(AtomicBoolean ended) {
        if (ended.compareAndSet(false, true)) {
            start.cancel(true);
            Switchboard.live()
                    .failed(
                            handle,
                            Problem.unavailable(
                                    "platform.module.start-timeout",
                                    Text.of(
                                                    "মডিউলটি {0} সেকেন্ডেও চালু হয়নি।",
                                                    "It had not started after {0} seconds. Look in the log for what it waits for.")
                                            .with(limitInSeconds)));
        }
    }

    void end(@Observes Shutdown event) {
        if (handle == null) {
            return;
        }
        Future<?> running = start;
        if (running != null) {
            running.cancel(true);
        }
        if (limit != null) {
            limit.cancel(false); // a task that waits would hold on to this WAR
        }
        Switchboard.live().leave(handle);
        try {
            module.stop();
        } catch (Exception e) {
            LOG.log(Level.WARNING, () -> "Module " + handle + " did not stop cleanly", e);
        }
    }
}
