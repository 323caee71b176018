package info.becs.spi.people;

import java.util.List;
import java.util.Optional;

/**
 * Those with an account. Offered by the core.
 *
 * <pre>{@code
 * platform.find(People.class).flatMap(people -> people.find(editor)).map(Person::name);
 * }</pre>
 *
 * @since 1.0
 */
public interface People {

    /** Who may be named: invited, active or disabled; empty for nobody and for those who were erased. */
    Optional<Person> find(PersonId id);

    /** Where this person is reached; empty for apps, for nobody and for those who were erased. */
    Optional<Contact> contact(PersonId id);

    /**
     * Active people who hold this permission everywhere, by the age of their account, at most 200: for instance those
     * who are told that something waits. Apps are not among them.
     */
    List<Person> holding(String permission);

    /** As above, and those who hold it for this scope. */
    List<Person> holding(String permission, String scope);
}
