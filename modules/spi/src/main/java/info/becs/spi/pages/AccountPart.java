package info.becs.spi.pages;

import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import java.util.Optional;

/**
 * What a module shows somebody who is signed in on the public site: a page under {@code /account/<word>}, and an entry on the
 * page of their account. Offered by modules that keep something for people; the core draws the frame.
 *
 * <pre>{@code
 * platform.publish(AccountPart.class, new CardPart());
 * }</pre>
 *
 * Asked only for whoever is signed in, and told who that is; nothing of it is kept. The pages work without a script: a form
 * posts to the same address. A word that two modules offer is answered by the one that came first.
 *
 * @since 1.0
 */
public interface AccountPart {

    /** The second word of the address, {@code [a-z][a-z-]{0,29}}. Constant. */
    String word();

    /** What the entry is called; constant. */
    Text label();

    /** One sentence beside the entry, of what is behind it; empty where the label says it all. Constant. */
    default Text hint() {
        return Text.same("");
    }

    /**
     * What waits behind the entry for this person to be done, in one sentence with its sum or day; the entry stands before the
     * others then, and says it. Empty where nothing does.
     */
    default Optional<Text> waiting(PersonId person) {
        return Optional.empty();
    }

    /** How somebody who has no account comes to one, where this module is the way; the page where people sign in says it. Constant. */
    default Optional<Way> way() {
        return Optional.empty();
    }

    /**
     * @param path of a public page, without the language
     * @param words what is to be done there, and when the account is made
     */
    record Way(String path, Text label, Text words) {}

    /** Whether forms of the page have fields for files; of any other none are read. Constant. */
    default boolean takesFiles() {
        return false;
    }

    /** Whether there are pages below, {@code /account/<word>/<more>}; they are asked for like the page itself. Constant. */
    default boolean goesOn() {
        return false;
    }

    /** The page, or what came of its form; empty where there is none for this person or at this address. */
    Optional<PageAnswer> answer(PersonId person, PageRequest request);
}
