package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was handed in, in memory. */
public final class FakeSubmissions implements Submissions {

    private final Map<UUID, Submission> kept = new LinkedHashMap<>();
    private final List<HandledForm> handled = new ArrayList<>();
    private final Map<UUID, Text> held = new LinkedHashMap<>();
    private final Map<PersonId, List<UUID>> shown = new LinkedHashMap<>();

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

    /** Brings submissions for any module. */
    public FakeSubmissions handling(HandledForm form) {
        handled.add(form);
        return this;
    }

    @Override
    public List<HandledForm> handled(String target) {
        return List.copyOf(handled);
    }

    /** This person has shown its receipt. */
    public FakeSubmissions shown(PersonId person, UUID id) {
        shown.computeIfAbsent(person, known -> new ArrayList<>()).add(0, id);
        return this;
    }

    @Override
    public List<UUID> shownBy(PersonId person) {
        return List.copyOf(shown.getOrDefault(person, List.of()));
    }

    /** Is erased by nobody from now on. */
    public FakeSubmissions holding(UUID id, Text why) {
        held.put(id, why);
        return this;
    }

    @Override
    public Optional<Text> held(UUID id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public Optional<Text> erase(UUID id) {
        if (!held.containsKey(id)) {
            kept.remove(id);
        }
        return held(id);
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
