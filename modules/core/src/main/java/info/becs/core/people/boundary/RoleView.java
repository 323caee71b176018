package info.becs.core.people.boundary;

import info.becs.core.people.control.Permissions;
import info.becs.core.people.entity.Role;
import java.util.Set;
import java.util.TreeSet;

/**
 * A role and what it gives now.
 *
 * @param shipped whether its name and permissions are the platform's, not for staff to change
 */
public record RoleView(
        String id, String nameBn, String nameEn, boolean shipped, boolean secondFactor, Set<String> permissions) {

    static RoleView of(Role role, Set<String> declared) {
        return new RoleView(
                role.id(),
                role.name().bn(),
                role.name().en(),
                role.isShipped(),
                role.needsSecondFactor(),
                new TreeSet<>(Permissions.of(role, declared)));
    }
}
