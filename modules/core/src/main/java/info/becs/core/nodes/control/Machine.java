package info.becs.core.nodes.control;

import info.becs.kit.disk.DiskRoom;
import info.becs.kit.start.ThisModule;
import info.becs.spi.host.ModuleHandle;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this server runs on, in figures that an operator looks at first. */
@ApplicationScoped
public class Machine {

    /**
     * Now.
     *
     * @param version of the platform
     * @param database product and version, empty when it does not answer
     * @param diskFree where the data folder lies, in bytes
     * @param diskShort whether that is too little for files and submissions to be taken
     */
    public record State(
            String version,
            String java,
            int processors,
            long memoryUsed,
            long memoryMost,
            long diskFree,
            long diskTotal,
            boolean diskShort,
            String database,
            Instant startedAt) {}

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    ThisModule self;

    @Inject
    DiskRoom room;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    public State state() {
        Runtime runtime = Runtime.getRuntime();
        var disk = Path.of(dataFolder).toAbsolutePath().toFile();
        return new State(
                self.handle().map(ModuleHandle::version).orElse(""),
                Runtime.version().toString(),
                runtime.availableProcessors(),
                runtime.totalMemory() - runtime.freeMemory(),
                runtime.maxMemory(),
                room.free(),
                disk.getTotalSpace(),
                room.isShort(),
                product(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }

    private String product() {
        try (Connection connection = database.getConnection()) {
            var product = connection.getMetaData();
            return product.getDatabaseProductName() + " " + product.getDatabaseProductVersion();
        } catch (SQLException e) {
            return "";
        }
    }
}
