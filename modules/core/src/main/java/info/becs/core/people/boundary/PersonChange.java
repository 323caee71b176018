package info.becs.core.people.boundary;

import info.becs.core.people.entity.PersonName;
import info.becs.spi.Text;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What staff change of somebody; what is not said stays.
 *
 * @param email empty to remove it
 * @param mobile empty to remove it
 */
public record PersonChange(
        @Size(max = PersonName.LONGEST) String nameBn,
        @Size(max = PersonName.LONGEST) String nameEn,
        @Pattern(regexp = "bn|en") String language,
        @Size(max = 254) String email,
        @Size(max = 40) String mobile) {

    PersonName name(Text before) {
        return PersonName.of(nameBn == null ? before.bn() : nameBn, nameEn == null ? before.en() : nameEn);
    }

    boolean changesAddresses() {
        return email != null || mobile != null;
    }
}
