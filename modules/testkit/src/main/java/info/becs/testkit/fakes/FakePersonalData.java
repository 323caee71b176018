package info.becs.testkit.fakes;

import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes about people in memory: all of them can be erased and handed over. */
public final class FakePersonalData implements PersonalData {

    private static final Text NOTE = Text.of("টীকা", "Note");

    private final Map<PersonId, List<String>> notes = new LinkedHashMap<>();

    public FakePersonalData note(PersonId person, String note) {
        notes.computeIfAbsent(person, p -> new ArrayList<>()).add(note);
        return this;
    }

    public List<String> notes(PersonId person) {
        return List.copyOf(notes.getOrDefault(person, List.of()));
    }

    @Override
    public List<Held> about(PersonId person) {
        return notes(person).stream()
                .map(note -> Held.of(NOTE, DataClass.I, note).fact("note", note))
                .toList();
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return List.of(Fate.erased(NOTE, notes(person).size()));
    }

    @Override
    public List<Fate> erase(PersonId person) {
        List<Fate> fates = plan(person);
        notes.remove(person);
        return fates;
    }

    @Override
    public int handOver(PersonId from, PersonId to) {
        List<String> given = notes(from);
        given.forEach(note -> note(to, note));
        notes.remove(from);
        return given.size();
    }
}
