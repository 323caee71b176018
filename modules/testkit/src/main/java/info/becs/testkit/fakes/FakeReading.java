package info.becs.testkit.fakes;

import info.becs.spi.DataClass;
import info.becs.spi.forms.SubmissionReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Submissions as a test wants them read. */
public final class FakeReading implements SubmissionReading {

    private final Map<UUID, List<Section>> kept = new LinkedHashMap<>();

    public FakeReading answered(UUID submission, String label, String value) {
        kept.put(submission, List.of(new Section("", List.of(new Row(label, value)))));
        return this;
    }

    @Override
    public List<Section> read(UUID id, Set<DataClass> opening, Locale locale) {
        return kept.getOrDefault(id, List.of());
    }
}
