package info.becs.core.people.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.PersonChanged;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.people.entity.Role;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives roles to people and takes them away: never more than the giver has, and the last administrator stays one. */
@ApplicationScoped
public class Granting {

    private static final Pattern SCOPE = Pattern.compile("([a-z][a-z0-9.-]{1,79}):([\\p{L}\\p{M}\\p{Nd}._-]{1,60})");

    @Inject
    Roles roles;

    @Inject
    EventLog events;

    @Inject
    jakarta.enterprise.event.Event<PersonChanged> changes;

    /**
     * Gives a role to somebody who is here. Who is only invited has the roles of the invitation: whoever holds its code
     * must not gain by what others add.
     *
     * @return false if they had it already
     */
    public boolean give(Actor by, Account to, String roleId, String scope) {
        requireHere(to);
        return given(by, to, roleId, scope);
    }

    /** Gives a role together with the invitation. */
    public void giveInvited(Actor by, Account to, String roleId, String scope) {
        given(by, to, roleId, scope);
    }

    private boolean given(Actor by, Account to, String roleId, String scope) {
        requireMayGive(by, roleId, scope);
        if (roles.find(to.id(), roleId, scope).isPresent()) {
            return false;
        }
        roles.give(to.id(), roleId, scope, by.accountId());
        tell("core.role.given", to, roleId, scope);
        return true;
    }

    /** Refuses a role or a scope that is none, and whoever does not hold what the role gives. */
    public void requireMayGive(Actor by, String roleId, String scope) {
        Role role = roles.require(roleId);
        requireScope(scope);
        by.requireCovers(Permissions.of(role, Permissions.declared()), scope);
    }

    /** Whether somebody with this role decides about requests of others, and so is not made by one alone. */
    public boolean takesTwo(String roleId, String scope) {
        return scope.equals(Grants.EVERYWHERE)
                && Permissions.of(roles.require(roleId), Permissions.declared()).contains(PeoplePermissions.DECIDE);
    }

    /** Whether this person decides about requests of others now. */
    public boolean isDeciding(Account account) {
        return account.isActive()
                && account.isPerson()
                && roles.grantsOf(account.id()).everywhere().contains(PeoplePermissions.DECIDE);
    }

    /** @return false if they did not have it */
    public boolean take(Actor by, Account from, String roleId, String scope) {
        requireMayGive(by, roleId, scope);
        if (roles.find(from.id(), roleId, scope).isEmpty()) {
            return false;
        }
        if (roleId.equals(Role.ADMINISTRATOR) && scope.equals(Grants.EVERYWHERE)) {
            requireAnotherAdministrator(from);
        }
        roles.take(from.id(), roleId, scope);
        tell("core.role.taken", from, roleId, scope);
        return true;
    }

    /** Refuses to lose this account if it is the only administrator. */
    public void requireAnotherAdministrator(Account account) {
        if (account.isActive()
                && account.isPerson()
                && roles.find(account.id(), Role.ADMINISTRATOR, Grants.EVERYWHERE)
                        .isPresent()
                && roles.administratorsLocked() <= 1) {
            throw PersonProblem.lastAdministrator();
        }
    }

    /** Refuses for whoever was invited and has not come, and for whoever was erased. */
    public void requireHere(Account account) {
        if (account.state() == AccountState.INVITED) {
            throw PersonProblem.notYetAccepted();
        }
        if (account.state() == AccountState.ERASED) {
            throw PersonProblem.erased();
        }
    }

    private static void requireScope(String scope) {
        if (scope.equals(Grants.EVERYWHERE)) {
            return;
        }
        var parts = SCOPE.matcher(scope);
        if (!parts.matches() || !declaredScopes().contains(parts.group(1))) {
            throw PersonProblem.scopeUnknown(scope.length() > 100 ? scope.substring(0, 100) : scope);
        }
    }

    private static Set<String> declaredScopes() {
        return Switchboard.live().modules().stream()
                .flatMap(module -> module.info().scopes().keySet().stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    private void tell(String type, Account account, String roleId, String scope) {
        events.publish(Event.of(type, account.id()).fact("role", roleId).fact("scope", scope));
        changes.fire(new PersonChanged(account.id(), true));
    }
}
