package info.becs.complaints.entity;

import info.becs.spi.people.PersonId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who does something to a case.
 *
 * @param person whose account it is; empty for the complainant, who needs none, and for the platform
 */
public record Actor(Kind kind, Optional<PersonId> person) {

    /** On which side of the case they stand. */
    public enum Kind {
        OFFICER,
        COMPLAINANT,
        PLATFORM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Actor officer(PersonId person) {
        return new Actor(Kind.OFFICER, Optional.of(person));
    }

    public static Actor complainant() {
        return new Actor(Kind.COMPLAINANT, Optional.empty());
    }

    public static Actor platform() {
        return new Actor(Kind.PLATFORM, Optional.empty());
    }
}
