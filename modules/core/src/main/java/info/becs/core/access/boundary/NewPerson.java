package info.becs.core.access.boundary;

import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.PersonName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who shall come, or an app that shall have tokens.
 *
 * @param kind PERSON if it is not said
 * @param roles with which they begin; giving them takes the permission to give roles
 */
public record NewPerson(
        @Pattern(regexp = "PERSON|SERVICE") String kind,
        @NotBlank @Size(max = PersonName.LONGEST) String nameBn,
        @NotBlank @Size(max = PersonName.LONGEST) String nameEn,
        @Pattern(regexp = "bn|en") String language,
        @Size(max = 254) String email,
        @Size(max = 40) String mobile,
        @Size(max = 20) List<@NotNull @Valid NewGrant> roles) {

    /** @param scope everywhere if it is not said */
    public record NewGrant(
            @NotBlank @Size(max = 40) String role,
            @Size(max = 160) String scope) {

        public NewGrant {
            scope = scope == null || scope.isEmpty() ? "*" : scope;
        }
    }

    public NewPerson {
        // Not copyOf: a null among them is refused with a sentence.
        roles = roles == null ? List.of() : new ArrayList<>(roles);
    }

    boolean isApp() {
        return "SERVICE".equals(kind);
    }

    PersonName name() {
        return PersonName.of(nameBn, nameEn);
    }

    String languageOrBangla() {
        return language == null ? "bn" : language;
    }

    Set<Address> addresses() {
        var addresses = new HashSet<Address>();
        if (email != null && !email.isBlank()) {
            addresses.add(Address.email(email));
        }
        if (mobile != null && !mobile.isBlank()) {
            addresses.add(Address.mobile(mobile));
        }
        return addresses;
    }
}
