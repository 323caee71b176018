package info.becs.forms.submissions.control;

import info.becs.spi.people.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which submissions stand in which account, in memory. */
public final class MemoryTies extends TiedSubmissions {

    private final Map<UUID, PersonId> ties = new HashMap<>();

    @Override
    public void handedIn(PersonId person, UUID submission) {
        ties.put(submission, person);
    }

    @Override
    public boolean isTied(UUID submission) {
        return ties.containsKey(submission);
    }
}
