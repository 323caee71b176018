package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.ErasureRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Wishes of senders in memory. */
public final class MemoryErasureRequests extends ErasureRequests {

    private final TreeMap<String, ErasureRequest> kept = new TreeMap<>();

    @Override
    public Duration delay() {
        return Duration.ofDays(14);
    }

    @Override
    public Optional<ErasureRequest> of(UUID submission) {
        return Optional.ofNullable(kept.get(submission.toString()));
    }

    @Override
    public Optional<ErasureRequest> lock(UUID submission) {
        return of(submission);
    }

    @Override
    public void add(ErasureRequest request) {
        kept.put(request.submission().toString(), request);
    }

    @Override
    public void remove(UUID submission) {
        kept.remove(submission.toString());
    }

    @Override
    public List<UUID> due(Instant now, String after, int most) {
        return kept.values().stream()
                .filter(request -> request.isDue(now))
                .map(ErasureRequest::submission)
                .filter(id -> id.toString().compareTo(after) > 0)
                .limit(most)
                .toList();
    }
}
