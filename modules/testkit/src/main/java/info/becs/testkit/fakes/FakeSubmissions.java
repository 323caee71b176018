package info.becs.testkit.fakes;

import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was handed in, in memory. */
public final class FakeSubmissions implements Submissions {

    private final Map<UUID, Submission> kept = new LinkedHashMap<>();

    /** One more submission with these answers as JSON text; the id to ask for it. */
    public UUID received(String form, String answers) {
        UUID id = UUID.randomUUID();
        kept.put(
                id,
                new Submission(
                        id,
                        form,
                        "1",
                        "BECS-" + (1000 + kept.size()),
                        "bn",
                        Instant.parse("2026-11-23T04:00:00Z"),
                        answers));
        return id;
    }

    @Override
    public Optional<Submission> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    /** Those that have this text in any answer, as it is. */
    @Override
    public List<UUID> saying(String typed) {
        return kept.values().stream()
                .filter(each -> each.answers().contains('"' + typed + '"'))
                .map(Submission::id)
                .toList();
    }
}
