package info.becs.core.people.control;

import info.becs.core.people.entity.AccountKind;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.people.entity.Role;
import info.becs.core.people.entity.RoleGrant;
import info.becs.kit.Ids;
import info.becs.kit.db.Constraints;
import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All roles, and who has which. */
@ApplicationScoped
public class Roles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<Role> find(String id) {
        return Role.isId(id) ? Optional.ofNullable(em.find(Role.class, id)) : Optional.empty();
    }

    public Role require(String id) {
        return find(id).orElseThrow(() -> PersonProblem.roleNotFound(id));
    }

    public List<Role> all() {
        return em.createQuery("SELECT r FROM Role r ORDER BY r.shipped DESC, r.id", Role.class)
                .getResultList();
    }

    public List<RoleGrant> of(String accountId) {
        return em.createQuery(
                        "SELECT g FROM RoleGrant g WHERE g.accountId = :account ORDER BY g.roleId, g.scope",
                        RoleGrant.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Account → its roles, for these accounts. */
    public Map<String, List<RoleGrant>> of(Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT g FROM RoleGrant g WHERE g.accountId IN :accounts ORDER BY g.roleId, g.scope",
                                RoleGrant.class)
                        .setParameter("accounts", InLists.of(accountIds))
                        .getResultStream()
                        .collect(Collectors.groupingBy(RoleGrant::accountId));
    }

    /** Writes a role down now, so that the answer can name its version. */
    public void save(Role role) {
        if (!em.contains(role)) {
            em.persist(role);
        }
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
    }

    /** Takes a role that staff have made out of the list, if nobody has it. */
    public void remove(Role role) {
        if (role.isShipped()) {
            throw PersonProblem.roleShipped(role.id());
        }
        em.remove(role);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter("core_account_role_role_fk"::equals)
                    .<RuntimeException>map(name -> PersonProblem.roleHeld(role.id()))
                    .orElse(e);
        }
    }

    /** Ids of the roles that have this permission now. */
    @Transactional
    public Set<String> giving(String permission) {
        Set<String> declared = Permissions.declared();
        return all().stream()
                .filter(role -> Permissions.of(role, declared).contains(permission))
                .map(Role::id)
                .collect(Collectors.toSet());
    }

    /** What an account may by its roles, whatever its state. */
    @Transactional
    public Grants grantsOf(String accountId) {
        Set<String> declared = Permissions.declared();
        Map<String, Set<String>> known = new HashMap<>();
        Grants grants = Grants.NONE;
        for (RoleGrant given : of(accountId)) {
            Set<String> permissions = known.computeIfAbsent(
                    given.roleId(),
                    id -> find(id).map(role -> Permissions.of(role, declared)).orElse(Set.of()));
            grants = grants.and(permissions, given.scope());
        }
        return grants;
    }

    /**
     * Gives a role, once.
     *
     * @param grantedBy id of an account; empty where set-up gives it
     */
    @Transactional
    public void give(String accountId, String roleId, String scope, String grantedBy) {
        Role role = require(roleId);
        if (find(accountId, roleId, scope).isEmpty()) {
            em.persist(new RoleGrant(Ids.next().toString(), accountId, role.id(), scope, clock.instant(), grantedBy));
        }
    }

    /** Takes a role; nothing happens if it was not there. */
    @Transactional
    public void take(String accountId, String roleId, String scope) {
        find(accountId, roleId, scope).ifPresent(em::remove);
    }

    /** Whether anybody has it. */
    public boolean isHeld(String roleId) {
        return em.createQuery("SELECT COUNT(g) FROM RoleGrant g WHERE g.roleId = :role", Long.class)
                        .setParameter("role", roleId)
                        .getSingleResult()
                > 0;
    }

    public Optional<RoleGrant> find(String accountId, String roleId, String scope) {
        return em.createQuery("""
            SELECT g FROM RoleGrant g WHERE g.accountId = :account AND g.roleId = :role AND g.scope = :scope
            """, RoleGrant.class)
                .setParameter("account", accountId)
                .setParameter("role", roleId)
                .setParameter("scope", scope)
                .getResultStream()
                .findFirst();
    }

    /** Whether one of the roles of an account lets nobody in by one factor alone. */
    @Transactional
    public boolean needsSecondFactor(String accountId) {
        return em.createQuery("""
            SELECT COUNT(g) FROM RoleGrant g, Role r
            WHERE g.accountId = :account AND r.id = g.roleId AND r.secondFactor = 1
            """, Long.class)
                        .setParameter("account", accountId)
                        .getSingleResult()
                > 0;
    }

    @Transactional
    public boolean hasAdministrator() {
        return administrators() > 0;
    }

    /** Counts under the lock of the role, so that two cannot each believe that the other stays. */
    public long administratorsLocked() {
        em.find(Role.class, Role.ADMINISTRATOR, LockModeType.PESSIMISTIC_WRITE);
        return administrators();
    }

    private long administrators() {
        return em.createQuery("""
            SELECT COUNT(a) FROM Account a, RoleGrant g
            WHERE g.accountId = a.id AND g.roleId = :role AND g.scope = :everywhere
              AND a.state = :active AND a.kind = :person
            """, Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("everywhere", Grants.EVERYWHERE)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("person", AccountKind.PERSON)
                .getSingleResult();
    }
}
