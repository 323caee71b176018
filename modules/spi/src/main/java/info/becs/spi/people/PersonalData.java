package info.becs.spi.people;

import java.util.List;

/**
 * What a module knows of people. Offered by every module that keeps the id of one.
 *
 * <pre>{@code
 * public List<Held> about(PersonId person) {
 *   return articles.writtenBy(person).stream()
 *       .map(a -> Held.of(Text.of("লেখা", "Article"), DataClass.P, a.number()).fact("title", a.title()))
 *       .toList();
 * }
 * }</pre>
 *
 * Called by the core in a transaction that {@link #erase} and {@link #handOver} of all modules share: if one of them
 * refuses, nothing has happened anywhere. A module that is closed at that moment is not asked; it hears the event {@code
 * core.person.erased} (subject: the id) or {@code core.person.handed-over} (fact {@code to}) when it listens to it. So
 * both may come twice, and the second time finds nothing.
 *
 * @since 1.0
 */
public interface PersonalData {

    /** Everything that is held about this person, for them to read; at most 10,000, the newest first. */
    List<Held> about(PersonId person);

    /** What {@link #erase} would do, kind by kind; changes nothing. */
    List<Fate> plan(PersonId person);

    /** Erases what need not be kept. What must be kept is left, with the reason. */
    List<Fate> erase(PersonId person);

    /** Gives what waits for {@code from} to {@code to}; the number of things that changed hands. */
    default int handOver(PersonId from, PersonId to) {
        return 0;
    }
}
