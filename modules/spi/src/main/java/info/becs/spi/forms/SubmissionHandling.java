package info.becs.spi.forms;

import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where staff work on what was handed in, told by the module that forms name as their target. What it handles is opened there
 * alone, by its own rules of who sees it, and nowhere by whoever keeps submissions.
 *
 * <pre>{@code
 * public Place all() {
 *   return new Place(Text.of("কেস", "Cases"), "complaints/cases");
 * }
 * }</pre>
 *
 * Called on the request of whoever looks for it. While the module is installed and closed, nobody opens what it handles; once it
 * is uninstalled, only those who may see the strictly kept answers.
 *
 * @since 1.0
 */
public interface SubmissionHandling {

    /** The screen where all of it is found. Constant. */
    Place all();

    /**
     * Where this reader finds what became of each of these; what is not named is looked for at {@link #all}. It tells a reader
     * nothing that the module keeps from them, neither by what it names nor by what it leaves out.
     */
    default Map<UUID, Place> of(Set<UUID> submissions, PersonId reader) {
        return Map.of();
    }

    /** Whether this person may have to do with it; whoever may not does not erase it either. */
    default boolean isFor(UUID submission, PersonId person) {
        return true;
    }

    /**
     * A place in the console.
     *
     * @param path behind the console's own address, for instance {@code complaints/cases}
     */
    record Place(Text name, String path) {}
}
