package info.becs.acceptance.container;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Lays out the server in which Arquillian runs tests, before the first of them: the shipped one, on the run's engine. */
public final class ContainerServer implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("engine") == null) {
            return; // unit tests, and those that bring their own servers
        }
        // The adapter finds its process by this name among all that run on the machine.
        String name =
                "container-" + Database.engine() + "-" + ProcessHandle.current().pid();
        Path usr = Path.of("target", "container").toAbsolutePath();
        Path server = usr.resolve("servers").resolve(name);
        System.setProperty("container.usr", usr.toString());
        System.setProperty("container.server", name);
        System.setProperty("container.port", String.valueOf(freePort()));
        layOut(server);
    }

    private static void layOut(Path server) {
        Installation.copyTo(server);
        try {
            Files.move(
                    server.resolve("server.xml"), server.resolve("shipped.xml"), StandardCopyOption.REPLACE_EXISTING);
            copy("server.xml", server.resolve("server.xml"));
            copy("modules.xml", server.resolve("concerns/modules.xml"));
            Files.deleteIfExists(server.resolve("apps/core.war"));
            Files.deleteIfExists(server.resolve("apps/site.war"));
            Files.deleteIfExists(server.resolve("apps/console.war"));
            Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
            Files.writeString(overrides.resolve("run.xml"), variables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String name, Path to) throws IOException {
        try (var file = ContainerServer.class.getResourceAsStream("/container/" + name)) {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String variables() {
        Map<String, String> database = Database.empty().environment();
        String lines = database.entrySet().stream()
                .map(e -> variable(e.getKey().toLowerCase(java.util.Locale.ROOT).replace('_', '.'), e.getValue()))
                .collect(Collectors.joining());
        return "<server>" + variable("platform.http.port", System.getProperty("container.port"))
                + variable("platform.sample", "false") + lines + "</server>";
    }

    private static String variable(String name, String value) {
        return "<variable name=\"" + name + "\" value=\"" + value + "\"/>";
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
