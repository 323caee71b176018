package info.becs.testkit.fakes;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionFiles;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Files in memory; every kind is taken, each content once for a message. */
public final class FakeFiles implements SubmissionFiles {

    private final Map<String, Attached> taken = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();

    @Override
    public Attached take(UUID submission, Added file, InputStream content) {
        byte[] bytes = read(content);
        String place = submission + "/" + file.message() + "/" + file.own();
        String hash = hash(bytes);
        return taken.values().stream()
                .filter(each -> places.get(each.id()).equals(place))
                .filter(each -> each.sha256().equals(hash))
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Attached(
                            UUID.randomUUID().toString(),
                            file.name(),
                            "image/jpeg",
                            bytes.length,
                            hash,
                            true,
                            Instant.EPOCH,
                            "NOT_SCANNED",
                            file.own());
                    taken.put(fresh.id(), fresh);
                    places.put(fresh.id(), place);
                    return fresh;
                });
    }

    @Override
    public List<Attached> keep(UUID submission, String message, boolean own, List<String> files) {
        String place = submission + "/" + message + "/" + own;
        if (files.stream().anyMatch(id -> !place.equals(places.get(id)))) {
            throw Problem.conflict("fake.file.gone", Text.same("There is no such file."));
        }
        kept.addAll(files);
        return files.stream().map(taken::get).toList();
    }

    @Override
    public void drop(UUID submission, String message) {
        List<String> gone = places.keySet().stream()
                .filter(id -> places.get(id).startsWith(submission + "/" + message + "/"))
                .filter(id -> !kept.contains(id))
                .toList();
        gone.forEach(taken::remove);
        gone.forEach(places::remove);
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
