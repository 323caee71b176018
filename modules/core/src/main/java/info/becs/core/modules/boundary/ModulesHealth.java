package info.becs.core.modules.boundary;

import info.becs.core.modules.control.Registry;
import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.nodes.control.Settling;
import info.becs.kit.disk.DiskRoom;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this node may be given requests, and how its modules are.
 *
 * <p>Ready means: the core is the host, the database answers, and parts and modules that were here at the start have opened or
 * could not. A part that could not start or a module in quarantine is shown, but does not take the node out: the rest goes on;
 * nor does a disk that is nearly full, of which reading needs nothing. What a module advises its operator to mend is shown
 * beside it.
 */
@Readiness
@ApplicationScoped
public class ModulesHealth implements HealthCheck {

    @Inject
    Registry registry;

    @Inject
    Settling settling;

    @Inject
    DiskRoom room;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("platform");
        boolean answers = databaseAnswers();
        health.withData("database", answers ? "UP" : "DOWN");
        health.withData("disk", room.isShort() ? "SHORT" : "ENOUGH");
        for (InstalledModule module : registry.decided()) {
            boolean open = registry.current(module.id()).map(registry::isOpen).orElse(false);
            health.withData(
                    "module." + module.id(), open ? "OPEN" : module.state().name());
            advice(module.id()).ifPresent(advice -> health.withData("advice." + module.id(), advice));
        }
        Switchboard.live().modules().stream()
                .filter(handle -> registry.isPart(handle.id()))
                .forEach(part -> {
                    health.withData("part." + part.id(), part.isReady() ? "OPEN" : "CLOSED");
                    advice(part.id()).ifPresent(advice -> health.withData("advice." + part.id(), advice));
                });
        return health.status(answers && isHost() && settling.isOver()).build();
    }

    private Optional<String> advice(String module) {
        return registry.current(module)
                .map(ModuleHandle::advice)
                .filter(all -> !all.isEmpty())
                .map(all -> all.stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    private boolean isHost() {
        return Switchboard.live().modules().stream().anyMatch(m -> m.id().equals("core") && m.isReady());
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
