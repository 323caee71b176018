package info.becs.testkit.fakes;

import info.becs.spi.Text;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A register in memory: who was put into it, with what they were said to hold. */
public final class FakePeople implements People {

    private record Held(String permission, String scope) {}

    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<PersonId, Contact> contacts = new LinkedHashMap<>();
    private final Map<PersonId, Contact> proven = new LinkedHashMap<>();
    private final Set<PersonId> silenced = new LinkedHashSet<>();
    private final Map<PersonId, Set<Held>> held = new LinkedHashMap<>();

    /** Somebody new with this name. */
    public Person with(String name) {
        var person = Person.of(new PersonId(UUID.randomUUID()), Text.same(name), "bn");
        people.put(person.id(), person);
        held.put(person.id(), new LinkedHashSet<>());
        return person;
    }

    /** Holds this permission for this scope from now on; {@code *} is everywhere. */
    public FakePeople grant(Person person, String permission, String scope) {
        held.get(person.id()).add(new Held(permission, scope));
        return this;
    }

    /** Is reached there from now on. */
    public FakePeople reached(Person person, Contact contact) {
        contacts.put(person.id(), contact);
        return this;
    }

    /** Has shown that it is theirs. */
    public FakePeople proving(Person person, Contact contact) {
        proven.put(person.id(), contact);
        return reached(person, contact);
    }

    @Override
    public Contact proven(PersonId id) {
        return proven.getOrDefault(id, new Contact("", ""));
    }

    /** As if they had been erased. */
    public FakePeople without(PersonId id) {
        people.remove(id);
        contacts.remove(id);
        proven.remove(id);
        return this;
    }

    @Override
    public Optional<PersonId> reachedAt(Contact contact) {
        return contacts.entrySet().stream()
                .filter(known -> isSaid(contact.mobile(), known.getValue().mobile())
                        || isSaid(contact.email(), known.getValue().email()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void silence(PersonId id) {
        silenced.add(id);
    }

    /** Those to whom nobody writes any more. */
    public Set<PersonId> silenced() {
        return Set.copyOf(silenced);
    }

    @Override
    public boolean withdraw(PersonId enrolled) {
        boolean unused = people.containsKey(enrolled) && held.get(enrolled).isEmpty();
        return unused && without(enrolled) == this;
    }

    private static boolean isSaid(String asked, String known) {
        return !asked.isEmpty() && asked.equals(known);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Contact> contact(PersonId id) {
        return find(id).map(person -> contacts.getOrDefault(id, new Contact("", "")));
    }

    @Override
    public Optional<PersonId> enrol(Text name, String language, Contact contact) {
        if (reachedAt(contact).isPresent()) {
            return Optional.empty();
        }
        var person = Person.of(new PersonId(UUID.randomUUID()), name, language);
        people.put(person.id(), person);
        held.put(person.id(), new LinkedHashSet<>());
        reached(person, contact);
        return Optional.of(person.id());
    }

    @Override
    public List<Person> holding(String permission) {
        return holding(permission, "*");
    }

    @Override
    public List<Person> holding(String permission, String scope) {
        return people.values().stream()
                .filter(person -> held.get(person.id()).contains(new Held(permission, "*"))
                        || held.get(person.id()).contains(new Held(permission, scope)))
                .toList();
    }
}
