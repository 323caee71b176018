package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.Suspicion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is held back, in memory. */
public final class MemorySuspects extends Suspects {

    private final Map<UUID, Set<Suspicion>> reasons = new LinkedHashMap<>();

    @Override
    public void hold(UUID submission, String form, Set<Suspicion> why) {
        reasons.putIfAbsent(submission, Set.copyOf(why));
    }

    public Map<UUID, Set<Suspicion>> reasons() {
        return reasons;
    }
}
