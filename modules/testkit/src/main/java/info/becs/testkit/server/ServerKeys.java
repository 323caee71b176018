package info.becs.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The keys that Open Liberty makes for itself at the first start of a server, made once for all nodes of a run: its
 * applications wait for that, two seconds each time.
 */
final class ServerKeys {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Those of the first node that was ready. */
    synchronized void takeFrom(Path server) {
        Path made = folder(server);
        if (!files.isEmpty() || !Files.isDirectory(made)) {
            return;
        }
        try (Stream<Path> all = Files.list(made)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that has its own keeps them. */
    synchronized void layInto(Path server) {
        Path place = folder(server);
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.createDirectories(place);
            for (var file : files.entrySet()) {
                Files.write(place.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path server) {
        return server.resolve("resources/security");
    }
}
