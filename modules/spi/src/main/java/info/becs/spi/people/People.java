package info.becs.spi.people;

import info.becs.spi.Text;
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
     * The same as far as they have shown that it is theirs, by answering from there: for what is given to whoever is reached
     * somewhere. Empty texts for what they have not, and for nobody.
     */
    default Contact proven(PersonId id) {
        return new Contact("", "");
    }

    /**
     * Whose mobile number this is, else whose e-mail address; empty for nobody and for those who were erased. For whoever
     * already has it from the person: nobody learns an address by this, but staff learn that two are the same person.
     */
    Optional<PersonId> reachedAt(Contact contact);

    /**
     * Nobody writes to them any more, in the caller's transaction: no letter to where they are reached leaves, whichever module has
     * written it, not even one that waits. For whoever has died; staff take it back by letting them in again.
     */
    void silence(PersonId id);

    /**
     * Takes an enrolment back: nothing is left of who it was.
     *
     * @return false where a number or an address was shown to be theirs since, or they hold a role: then nothing was changed
     */
    boolean withdraw(PersonId enrolled);

    /**
     * Active people who hold this permission everywhere, by the age of their account, at most 200: for instance those
     * who are told that something waits. Apps are not among them.
     */
    List<Person> holding(String permission);

    /** As above, and those who hold it for this scope. */
    List<Person> holding(String permission, String scope);

    /**
     * Opens an account for somebody who is no staff, in the caller's transaction: without any role, and signed in to by
     * whoever answers from this number or address. Empty where one of them belongs to an account already, whosesoever: to give
     * that one anything, its owner has to be signed in. A name, a number or an address that cannot be one is a {@link
     * info.becs.spi.Problem}.
     *
     * @param language {@code bn} or {@code en}
     */
    Optional<PersonId> enrol(Text name, String language, Contact contact);

    /** As above, of whom the mobile number alone is known. */
    default Optional<PersonId> enrol(Text name, String language, String mobile) {
        return enrol(name, language, new Contact("", mobile));
    }
}
