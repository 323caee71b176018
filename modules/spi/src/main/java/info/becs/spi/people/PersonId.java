package info.becs.spi.people;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who, as other modules may keep it: an id that never changes and says nothing of the person.
 *
 * @since 1.0
 */
public record PersonId(UUID value) {

    private static final int LENGTH = 36;

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    /** From its text, or empty where that is none: what a client sends may be anything. */
    public static Optional<PersonId> of(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            var id = new PersonId(UUID.fromString(text));
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The 36 characters of the UUID, in lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
