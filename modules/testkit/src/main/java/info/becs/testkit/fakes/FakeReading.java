package info.becs.testkit.fakes;

import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionReading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Submissions as a test wants them read. */
public final class FakeReading implements SubmissionReading {

    private final Map<UUID, List<Section>> kept = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<UUID, List<Attached>> files = new LinkedHashMap<>();
    private boolean keepsUnscannedBack;

    public FakeReading answered(UUID submission, String label, String value) {
        kept.put(submission, List.of(new Section("", List.of(new Row(label, value)))));
        return this;
    }

    public FakeReading brings(UUID submission, Attached file) {
        files.computeIfAbsent(submission, id -> new ArrayList<>()).add(file);
        return this;
    }

    /** The same, with what is in it and the safe picture of it. */
    public FakeReading brings(UUID submission, Attached file, byte[] content, byte[] picture) {
        contents.put(file.id() + false, content);
        contents.put(file.id() + true, picture);
        return brings(submission, file);
    }

    /** As where the operator wants nothing handed out that was not looked through. */
    public FakeReading keepingUnscannedBack() {
        keepsUnscannedBack = true;
        return this;
    }

    @Override
    public boolean handsOut(Attached file) {
        return file.scan().equals("CLEAN") || file.scan().equals("NOT_SCANNED") && !keepsUnscannedBack;
    }

    @Override
    public Optional<InputStream> original(UUID id, String file, boolean unscanned) {
        boolean isUnscanned = files(id).stream()
                .anyMatch(each -> each.id().equals(file)
                        && each.scan().equals("NOT_SCANNED")
                        && (keepsUnscannedBack || !unscanned));
        if (isUnscanned) {
            throw Problem.conflict("fake.file.unscanned", Text.same("It was not looked through yet."));
        }
        return content(id, file, false);
    }

    @Override
    public Optional<InputStream> content(UUID id, String file, boolean safe) {
        return Optional.ofNullable(contents.get(file + safe)).map(ByteArrayInputStream::new);
    }

    @Override
    public List<Attached> files(UUID id) {
        return List.copyOf(files.getOrDefault(id, List.of()));
    }

    /** Under the label that a test gave it. */
    @Override
    public Map<String, List<Section>> byKey(UUID id, Set<DataClass> opening, Locale locale) {
        return read(id, opening, locale).stream()
                .collect(Collectors.toMap(section -> section.rows().get(0).label(), List::of));
    }

    @Override
    public List<Section> read(UUID id, Set<DataClass> opening, Locale locale) {
        return kept.getOrDefault(id, List.of());
    }
}
