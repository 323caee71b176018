package info.becs.core.store.control;

import info.becs.core.store.entity.InspectedWar;
import info.becs.core.store.entity.PlacedModule;
import info.becs.core.store.entity.StoreProblem;
import info.becs.kit.disk.DiskRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All files of this node's module store. */
@ApplicationScoped
public class ModuleFiles {

    @Inject
    Placement placement;

    @Inject
    DiskRoom room;

    @Inject
    @ConfigProperty(name = "platform.modules.dir", defaultValue = "modules")
    String store;

    @Inject
    @ConfigProperty(name = "platform.modules.upload-limit", defaultValue = "67108864")
    long most;

    /** Takes in a WAR: streamed to a draft, looked into, and only then given its name. */
    public InspectedWar keep(String file, InputStream bytes) throws IOException {
        if (!PlacedModule.isFileName(file)) {
            throw StoreProblem.badFileName();
        }
        placement.requireNotInPlace(file);
        room.requireForFiles();
        Files.createDirectories(Path.of(store));
        Path draft = Files.createTempFile(Path.of(store), ".receiving", ".tmp");
        try {
            copy(bytes, draft);
            InspectedWar war = WarInspection.of(draft);
            placement.keep(draft, file);
            return war;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    public InspectedWar look(String file) {
        return placement.look(file);
    }

    public void discard(String file) throws IOException {
        placement.discard(file);
    }

    private void copy(InputStream bytes, Path draft) throws IOException {
        byte[] buffer = new byte[16_384];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(draft)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                total += n;
                if (total > most) {
                    throw StoreProblem.tooLarge(most);
                }
                room.requireForFiles();
                out.write(buffer, 0, n);
            }
        }
    }
}
