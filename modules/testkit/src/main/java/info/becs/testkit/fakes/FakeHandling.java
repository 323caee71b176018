package info.becs.testkit.fakes;

import info.becs.spi.forms.SubmissionHandling;
import info.becs.spi.people.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where submissions are worked on and from whom they are kept, as a test tells it. */
public final class FakeHandling implements SubmissionHandling {

    private final Place all;
    private final Map<UUID, Place> places = new HashMap<>();
    private final Set<UUID> hidden = new HashSet<>();

    public FakeHandling(Place all) {
        this.all = all;
    }

    public FakeHandling at(UUID submission, Place place) {
        places.put(submission, place);
        return this;
    }

    /** From everybody. */
    public FakeHandling hide(UUID submission) {
        hidden.add(submission);
        return this;
    }

    @Override
    public Place all() {
        return all;
    }

    @Override
    public Map<UUID, Place> of(Set<UUID> submissions, PersonId reader) {
        return places.entrySet().stream()
                .filter(each -> submissions.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean isFor(UUID submission, PersonId person) {
        return !hidden.contains(submission);
    }
}
