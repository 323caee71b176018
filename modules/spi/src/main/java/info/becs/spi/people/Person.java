package info.becs.spi.people;

import info.becs.spi.Text;

/**
 * Somebody with an account, or an app that has one: what others may see of them.
 *
 * <p>May gain facts; modules do not construct it, except in tests by {@link #of}.
 *
 * @param language {@code bn} or {@code en}: the one in which they are written to
 * @since 1.0
 */
public record Person(PersonId id, Text name, String language) {

    /** For the core, and for tests. */
    public static Person of(PersonId id, Text name, String language) {
        return new Person(id, name, language);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "Person " + id;
    }
}
