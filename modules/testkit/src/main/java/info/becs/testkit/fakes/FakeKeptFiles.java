package info.becs.testkit.fakes;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Files of modules in memory; every kind of content is taken, and is its own safe picture. */
public final class FakeKeptFiles implements KeptFiles {

    private final Map<String, Attached> taken = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();

    @Override
    public Attached take(Given file, InputStream content) {
        byte[] bytes = read(content);
        String id = UUID.randomUUID().toString();
        var fresh = new Attached(id, file.name(), "image/jpeg", bytes.length, "0".repeat(64), true, Instant.EPOCH);
        taken.put(place(file.kind(), id), fresh);
        contents.put(id, bytes);
        return fresh;
    }

    @Override
    public void keep(String kind, String file) {
        if (!taken.containsKey(place(kind, file))) {
            throw Problem.conflict("fake.file.gone", Text.same("There is no such file."));
        }
        kept.add(file);
    }

    @Override
    public Optional<Attached> find(String kind, String file) {
        return Optional.ofNullable(taken.get(place(kind, file))).filter(found -> kept.contains(found.id()));
    }

    @Override
    public Optional<InputStream> content(String kind, String file, boolean safe) {
        return find(kind, file).map(found -> new ByteArrayInputStream(contents.get(found.id())));
    }

    @Override
    public void erase(String kind, String file) {
        if (taken.remove(place(kind, file)) != null) {
            contents.remove(file);
        }
    }

    /** How many there are, kept or not. */
    public int size() {
        return taken.size();
    }

    private static String place(String kind, String id) {
        return kind + "/" + id;
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
