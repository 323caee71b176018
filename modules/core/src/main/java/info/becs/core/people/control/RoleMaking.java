package info.becs.core.people.control;

import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.PersonChanged;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.people.entity.Role;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Makes and changes roles: nobody puts into one, nor changes one that has, what they do not hold. */
@ApplicationScoped
public class RoleMaking {

    private static final String ANYBODYS = "";
    private static final Set<String> OF_DECIDERS =
            Set.of(PeoplePermissions.DECIDE, PeoplePermissions.DISABLE, PeoplePermissions.GRANT);

    @Inject
    Roles roles;

    @Inject
    EventLog events;

    @Inject
    jakarta.enterprise.event.Event<PersonChanged> changes;

    public Role define(Actor by, String id, Text name, Set<String> permissions, boolean secondFactor) {
        if (!Role.isId(id)) {
            throw PersonProblem.roleIdInvalid();
        }
        Set<String> declared = Permissions.declared();
        Role role = roles.find(id).orElse(null);
        if (role == null) {
            by.requireCovers(requireDeclared(permissions, Set.of(), declared), Grants.EVERYWHERE);
            return saved(new Role(id, name, permissions, secondFactor));
        }
        Set<String> before = Permissions.of(role, declared);
        by.requireCovers(before, Grants.EVERYWHERE);
        requireSameDeciders(role, before, permissions);
        if (role.isShipped() && permissions.equals(before)) {
            // What a client reads includes what modules declare; that it sends the same back is no change.
            role.define(name, role.permissions(), secondFactor);
        } else {
            by.requireCovers(requireDeclared(permissions, role.permissions(), declared), Grants.EVERYWHERE);
            role.define(name, permissions, secondFactor);
        }
        return saved(role);
    }

    public void remove(Actor by, String id) {
        Role role = roles.require(id);
        by.requireCovers(Permissions.of(role, Permissions.declared()), Grants.EVERYWHERE);
        roles.remove(role);
        events.publish(Event.of("core.role.removed", id));
    }

    /**
     * Two people make somebody a second person, and two shut one out; by changing a role that they have one would. Without
     * the permission to disable or to appoint nobody could be asked about it, and whoever has kept it would be alone.
     */
    private void requireSameDeciders(Role role, Set<String> before, Set<String> permissions) {
        boolean did = before.contains(PeoplePermissions.DECIDE);
        if (!did && permissions.contains(PeoplePermissions.DECIDE) && roles.isHeld(role.id())) {
            throw PersonProblem.roleWouldDecide(role.id());
        }
        boolean loses = OF_DECIDERS.stream().anyMatch(word -> before.contains(word) && !permissions.contains(word));
        if (did && loses && roles.isHeld(role.id())) {
            throw PersonProblem.roleWouldNotDecide(role.id());
        }
    }

    /** New words must be declared; one whose module is away just now may stay. */
    private static Set<String> requireDeclared(Set<String> permissions, Set<String> before, Set<String> declared) {
        var known = new HashSet<String>();
        for (String word : permissions) {
            if (declared.contains(word)) {
                known.add(word);
            } else if (!before.contains(word)) {
                throw PersonProblem.permissionUnknown(word);
            }
        }
        return known;
    }

    private Role saved(Role role) {
        roles.save(role);
        events.publish(Event.of("core.role.changed", role.id()));
        changes.fire(new PersonChanged(ANYBODYS, false));
        return role;
    }
}
