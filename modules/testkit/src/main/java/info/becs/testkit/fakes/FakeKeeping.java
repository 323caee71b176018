package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionKeeping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which submissions must be kept, as a test tells it. */
public final class FakeKeeping implements SubmissionKeeping {

    private final Map<UUID, Text> held = new HashMap<>();

    public FakeKeeping hold(UUID submission, Text why) {
        held.put(submission, why);
        return this;
    }

    @Override
    public Optional<Text> held(UUID submission) {
        return Optional.ofNullable(held.get(submission));
    }
}
