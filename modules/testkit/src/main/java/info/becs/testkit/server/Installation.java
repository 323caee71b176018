package info.becs.testkit.server;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;

/** The server as it was built: the runtime, shared by all nodes, and the configured server that each node copies. */
public final class Installation {

    /** What a server that ran leaves in its folder; a new node begins without. */
    private static final Set<String> TRACES = Set.of("logs", "workarea", "data", "tranlog", "dropins", "configDropins");

    private Installation() {}

    /** The script that starts a server. */
    static Path script() {
        return Path.of(System.getProperty("platform.wlp", newest(Tree.root().resolve(".liberty")) + "/wlp"))
                .resolve("bin/server");
    }

    public static Path template() {
        return Path.of(System.getProperty(
                "platform.server", Tree.root().resolve("liberty-config/target/usr/servers/platform") + ""));
    }

    /** A WAR as it ships: of the platform, or of a module that the server does not bring along. */
    public static Path war(String name) {
        return Stream.of(
                        template().resolve("dropins").resolve(name + ".war"),
                        template().resolve("apps").resolve(name + ".war"),
                        Tree.root().resolve("modules/" + name + "/target/" + name + ".war"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + ".war: build it first (./mvnw package)"));
    }

    /** Names of the modules that the server brings along in {@code dropins}. */
    static Set<String> dropins() {
        try (Stream<Path> wars = Files.list(template().resolve("dropins"))) {
            return wars.map(war -> war.getFileName().toString())
                    .filter(name -> name.endsWith(".war"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .collect(java.util.stream.Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a server like it into this folder, without modules and without what a run has left. */
    public static void copyTo(Path server) {
        Path template = template();
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = template.relativize(file);
                if (!TRACES.contains(name.getName(0).toString())) {
                    Files.createDirectories(server.resolve(name).getParent());
                    Files.copy(file, server.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newest(Path folder) {
        try (Stream<Path> versions = Files.list(folder)) {
            return versions.max(Path::compareTo)
                    .orElseThrow(() -> new IllegalStateException("No server in " + folder + ": ./mvnw package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
