package info.becs.core.people.entity;

import java.util.Set;

/**
 * Whoever acts on other people, with what they may.
 *
 * <p>The rule for all of it: nobody gives, takes or takes over what they do not hold themselves. Otherwise whoever may
 * invite, or change an address, could become an administrator.
 */
public record Actor(String accountId, Grants grants) {

    public boolean is(Account account) {
        return account.id().equals(accountId);
    }

    /** Lets through who holds all of these permissions for this scope. */
    public void requireCovers(Set<String> permissions, String scope) {
        for (String permission : permissions) {
            if (!grants.cover(Set.of(permission), scope)) {
                throw PersonProblem.permissionNotHeld(permission);
            }
        }
    }

    /** Lets through who may at least what another may. */
    public void requireCovers(Grants other) {
        other.scopes()
                .forEach((permission, scopes) -> scopes.forEach(scope -> requireCovers(Set.of(permission), scope)));
    }
}
