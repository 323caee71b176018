package info.becs.core.store.control;

import info.becs.core.store.entity.InspectedWar;
import info.becs.core.store.entity.PlacedModule;
import info.becs.core.store.entity.StoreProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * The explicit trigger of production
 *
 * An operator copies a WAR into the module store of the server; nothing happens. Placing it writes one small file into
 * configDropins/overrides, which Liberty reads: the WAR is running about a second later. Taking it off deletes that
 * file. Each node has its own store, so that a cluster is updated node by node.
 */
/** Puts WARs of the module store into the running server and takes them off. */
@ApplicationScoped
public class Placement {

    @Inject
    @ConfigProperty(name = "platform.modules.dir", defaultValue = "modules")
    String store;

    @Inject
    @ConfigProperty(name = "platform.overrides.dir", defaultValue = "configDropins/overrides")
    String overrides;

    /** So that nobody exchanges a file between the look at it and its placing. */
    private final Object door = new Object();

    /** Files of the store, and which of them are in place. */
    public List<PlacedModule> all() {
        Path folder = Path.of(store);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> PlacedModule.isFileName(n))
                    .sorted()
                    .map(n -> new PlacedModule(n, isInPlace(n)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a WAR of the store in place: as the module itself, or beside the running version for a blue/green update.
     *
     * @param contextRoot {@code /api/news}, or {@code /api/news~next} for a version beside the running one
     * @param isAdmitted whether what stands in the store now may run: it may have been exchanged since it was looked at
     */
    PlacedModule place(String file, String contextRoot, Predicate<InspectedWar> isAdmitted) {
        synchronized (door) {
            if (!isAdmitted.test(look(file))) {
                throw StoreProblem.exchanged(file);
            }
            return placed(file, contextRoot);
        }
    }

    private PlacedModule placed(String file, String contextRoot) {
        Path override = override(file);
        String xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <server description="Placed by the core">
          <webApplication id="module-%1$s" name="module-%1$s" location="%2$s" contextRoot="%3$s"/>
        </server>
        """.formatted(name(file), Path.of(store).toAbsolutePath().resolve(file), contextRoot);
        try {
            Files.createDirectories(override.getParent());
            Path draft = Files.createTempFile(override.getParent().getParent(), "placing", ".tmp");
            Files.writeString(draft, xml);
            Files.move(draft, override, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlacedModule(file, true);
    }

    /** Takes a WAR off; the file stays in the store. */
    public PlacedModule takeOff(String file) {
        requireInStore(file);
        try {
            Files.deleteIfExists(override(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlacedModule(file, false);
    }

    InspectedWar look(String file) {
        return WarInspection.of(requireInStore(file));
    }

    /** Gives a file its name in the store, unless what has it now is running or is just being placed. */
    void keep(Path draft, String file) throws IOException {
        synchronized (door) {
            requireNotInPlace(file);
            Files.move(
                    draft,
                    Path.of(store).resolve(file),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void discard(String file) throws IOException {
        synchronized (door) {
            Path kept = requireInStore(file);
            requireNotInPlace(file);
            Files.deleteIfExists(kept);
        }
    }

    void requireNotInPlace(String file) {
        if (isInPlace(file)) {
            throw StoreProblem.inPlace(file);
        }
    }

    private boolean isInPlace(String file) {
        return Files.exists(override(file));
    }

    private Path requireInStore(String file) {
        if (!PlacedModule.isFileName(file)
                || !Files.isRegularFile(Path.of(store).resolve(file))) {
            throw StoreProblem.notInStore(file, store);
        }
        return Path.of(store).resolve(file);
    }

    private Path override(String file) {
        return Path.of(overrides).resolve("module-" + name(file) + ".xml");
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ".war".length());
    }
}
