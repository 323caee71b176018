package info.becs.core.letters.control;

import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the outbox knows of a person: letters to them. All of it can be erased. */
@ApplicationScoped
public class LettersAboutPeople implements PersonalData {

    private static final Text LETTERS = Text.of("চিঠি", "Letters");
    private static final Text TO = Text.of("কোথায়", "To");
    private static final Text SUBJECT = Text.of("বিষয়", "Subject");
    private static final Text WHEN = Text.of("কখন", "When");
    private static final int MOST = 10_000;

    @Inject
    OutboxLetters letters;

    @Override
    public List<Held> about(PersonId person) {
        return letters.about(person.toString(), MOST).stream()
                .map(line -> Held.of(LETTERS, DataClass.S, line.id())
                        .fact("address", TO, line.address())
                        .fact("subject", SUBJECT, line.subject())
                        .fact("at", WHEN, line.createdAt().toString()))
                .toList();
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return List.of(Fate.erased(LETTERS, letters.countAbout(person.toString())));
    }

    @Override
    public List<Fate> erase(PersonId person) {
        return List.of(Fate.erased(LETTERS, letters.removeAbout(person.toString())));
    }
}
