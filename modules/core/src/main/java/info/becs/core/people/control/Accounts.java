package info.becs.core.people.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.AccountKind;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.AccountWord;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.people.entity.SearchWords;
import info.becs.kit.Ids;
import info.becs.kit.db.Constraints;
import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All accounts, the addresses under which they are reached, and the words by which they are found. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager em;

    @Transactional
    public Optional<Account> find(PersonId id) {
        return find(id.toString());
    }

    @Transactional
    public Optional<Account> find(String id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public Account require(String id) {
        return PersonId.of(id).flatMap(this::find).orElseThrow(PersonProblem::notFound);
    }

    /** For what must not happen to an account that changes meanwhile. */
    public Account lock(String id) {
        Account account = require(id);
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** Whose address this is, whatever the state of the account and whether it was verified. */
    @Transactional
    public Optional<Account> find(Address address) {
        return em.createQuery("""
            SELECT a FROM Account a, AccountAddress d
            WHERE d.accountId = a.id AND d.kind = :kind AND d.address = :address
            """, Account.class)
                .setParameter("kind", address.kind())
                .setParameter("address", address.text())
                .getResultStream()
                .findFirst();
    }

    public List<AccountAddress> addressesOf(String accountId) {
        return em.createQuery(
                        "SELECT d FROM AccountAddress d WHERE d.accountId = :account ORDER BY d.kind",
                        AccountAddress.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Optional<AccountAddress> address(String accountId, AddressKind kind) {
        return addressesOf(accountId).stream().filter(a -> a.kind() == kind).findFirst();
    }

    /** Active people with one of these roles in one of these scopes, the oldest accounts first. */
    public List<Account> activeWith(Set<String> roles, Set<String> scopes, int most) {
        return em.createQuery("""
            SELECT a FROM Account a
            WHERE a.state = :active AND a.kind = :person AND EXISTS (
              SELECT g FROM RoleGrant g WHERE g.accountId = a.id AND g.roleId IN :roles AND g.scope IN :scopes)
            ORDER BY a.id
            """, Account.class)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("person", AccountKind.PERSON)
                .setParameter("roles", roles)
                .setParameter("scopes", scopes)
                .setMaxResults(most)
                .getResultList();
    }

    /** Active people with one of these roles and one of those, everywhere, the oldest accounts first. */
    public List<Account> activeWithBoth(Set<String> these, Set<String> those, int most) {
        return em.createQuery("""
            SELECT a FROM Account a
            WHERE a.state = :active AND a.kind = :person
              AND EXISTS (SELECT g FROM RoleGrant g
                WHERE g.accountId = a.id AND g.roleId IN :these AND g.scope = :everywhere)
              AND EXISTS (SELECT h FROM RoleGrant h
                WHERE h.accountId = a.id AND h.roleId IN :those AND h.scope = :everywhere)
            ORDER BY a.id
            """, Account.class)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("person", AccountKind.PERSON)
                .setParameter("these", these)
                .setParameter("those", those)
                .setParameter("everywhere", Grants.EVERYWHERE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Account → what its owner is called, for those of these ids that are accounts and not erased. */
    public Map<String, Text> namesOf(Collection<String> ids) {
        var names = new HashMap<String, Text>();
        if (!ids.isEmpty()) {
            em.createQuery("SELECT a FROM Account a WHERE a.id IN :ids AND a.state <> :erased", Account.class)
                    .setParameter("ids", ids)
                    .setParameter("erased", AccountState.ERASED)
                    .getResultList()
                    .forEach(account -> names.put(account.id(), account.name()));
        }
        return names;
    }

    /** Account → its e-mail address, for those of these accounts that have one. */
    public Map<String, String> emailsOf(Collection<String> accountIds) {
        var emails = new HashMap<String, String>();
        if (!accountIds.isEmpty()) {
            em.createQuery(
                            "SELECT d FROM AccountAddress d WHERE d.accountId IN :accounts AND d.kind = :kind",
                            AccountAddress.class)
                    .setParameter("accounts", InLists.of(accountIds))
                    .setParameter("kind", AddressKind.EMAIL)
                    .getResultList()
                    .forEach(d -> emails.put(d.accountId(), d.address()));
        }
        return emails;
    }

    /** A new account with its addresses; a refusal if one of them is here already. */
    @Transactional
    public Account add(Account account, Set<Address> addresses) {
        em.persist(account);
        // The engine checks each foreign key at once, and EclipseLink knows nothing of them.
        flush();
        for (Address address : addresses) {
            em.persist(new AccountAddress(Ids.next().toString(), account.id(), address));
        }
        flush();
        index(account);
        return account;
    }

    /** Is reached here from now on, and no longer where it was by the same kind of address. */
    public void readdress(Account account, Address address) {
        address(account.id(), address.kind())
                .ifPresentOrElse(
                        known -> known.becomes(address),
                        () -> em.persist(new AccountAddress(Ids.next().toString(), account.id(), address)));
    }

    /** Is not reached by this kind of address any more. */
    public void unaddress(Account account, AddressKind kind) {
        address(account.id(), kind).ifPresent(em::remove);
    }

    /** Removes everything by which somebody was reached and found. */
    public void forget(Account account) {
        for (AddressKind kind : AddressKind.values()) {
            unaddress(account, kind);
        }
        flush();
        em.createQuery("DELETE FROM AccountWord w WHERE w.accountId = :account")
                .setParameter("account", account.id())
                .executeUpdate();
    }

    /** Writes what was changed now, so that a refusal of the database can still be told as a sentence. */
    public void save(Account account) {
        // Addresses are part of what was read, so a change of them is a new version as well.
        em.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
        index(account);
    }

    /** Keeps the words by which an account is found. */
    private void index(Account account) {
        em.createQuery("DELETE FROM AccountWord w WHERE w.accountId = :account")
                .setParameter("account", account.id())
                .executeUpdate();
        var texts = new ArrayList<>(List.of(account.name().bn(), account.name().en()));
        addressesOf(account.id()).forEach(address -> texts.add(address.address()));
        SearchWords.of(texts).forEach(word -> em.persist(new AccountWord(account.id(), word)));
        flush();
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter("core_account_address_uq"::equals)
                    .<RuntimeException>map(name -> PersonProblem.addressTaken())
                    .orElse(e);
        }
    }
}
