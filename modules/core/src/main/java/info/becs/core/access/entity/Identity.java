package info.becs.core.access.entity;

import info.becs.core.people.entity.Grants;
import info.becs.spi.people.PersonId;
import java.util.Set;

/**
 * A caller: who, what they may as of now, and what tells this state from another.
 *
 * @param name for people to read, never for a log
 * @param permissions those that are held everywhere
 * @param state changes whenever a kept authentication must not be used any more
 */
public record Identity(PersonId person, String name, Grants grants, Set<String> permissions, String state) {

    /** @param key of the token or the session that speaks for this person */
    public static Identity of(PersonId person, String name, Grants grants, String key) {
        return new Identity(person, name, grants, grants.everywhere(), key + ":" + grants.hashCode());
    }
}
