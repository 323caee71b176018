package info.becs.core.nodes.control;

import info.becs.core.modules.control.ModuleStates;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server we are: known by a file in its data folder, alive by a beat, and cautious after a crash. */
@ApplicationScoped
public class ThisNode {

    private static final Logger LOG = System.getLogger(ThisNode.class.getName());
    private static final long BEAT_SECONDS = 5;

    @Inject
    Nodes nodes;

    @Inject
    ModuleStates modules;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    private volatile String id;
    private ScheduledFuture<?> beat;

    /** Before any module is opened: what was enabled shortly before a crash may have to stay closed. */
    public void start() {
        id = idFromFile();
        nodes.start(id).ifPresent(lastBeat -> {
            LOG.log(
                    Level.WARNING,
                    "This server did not stop as it should the last time; it was last alive at " + lastBeat);
            modules.crashed(lastBeat).forEach(m -> LOG.log(Level.WARNING, "Module " + m + " starts in quarantine"));
        });
        beat = threads.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    public void stop() {
        if (id != null) {
            beat.cancel(true);
            nodes.stop(id);
        }
    }

    /** The same at every start of this server. */
    public String id() {
        return id;
    }

    private void beat() {
        try {
            nodes.beat(id);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "The database did not take a beat; the next one comes", e);
        }
    }

    private String idFromFile() {
        Path file = Path.of(dataFolder, "node.id");
        try {
            if (Files.exists(file)) {
                return UUID.fromString(Files.readString(file).trim()).toString();
            }
            Files.createDirectories(file.getParent());
            String fresh = UUID.randomUUID().toString();
            Files.writeString(file, fresh);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder " + file.getParent().toAbsolutePath()
                            + " cannot be written. Check its owner and that the disk is not full, or set"
                            + " platform.data.dir.",
                    e);
        }
    }
}
