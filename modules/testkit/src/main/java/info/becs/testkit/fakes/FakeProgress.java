package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of submissions, as a test tells it. */
public final class FakeProgress implements SubmissionProgress {

    private final Map<UUID, List<Step>> steps = new LinkedHashMap<>();

    public FakeProgress step(UUID submission, Instant at, Text what) {
        steps.computeIfAbsent(submission, id -> new ArrayList<>()).add(new Step(at, what));
        return this;
    }

    @Override
    public List<Step> of(UUID submission) {
        return List.copyOf(steps.getOrDefault(submission, List.of()));
    }
}
