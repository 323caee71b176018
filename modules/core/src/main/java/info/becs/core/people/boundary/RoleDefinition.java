package info.becs.core.people.boundary;

import info.becs.core.people.entity.PersonName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** A role as staff define it: each permission by its word, no stars, so that nothing is given unseen. */
public record RoleDefinition(
        @NotBlank @Size(max = PersonName.LONGEST) String nameBn,
        @NotBlank @Size(max = PersonName.LONGEST) String nameEn,
        @NotNull @Size(max = 400) Set<@NotBlank @Size(max = 80) String> permissions,
        boolean secondFactor) {}
