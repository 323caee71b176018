package info.becs.core.people.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.PersonName;
import info.becs.kit.Ids;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The register as modules see it: who is called what, and who may do something. */
@ApplicationScoped
public class Register implements People {

    private static final int MOST = 200;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public Optional<Person> find(PersonId id) {
        return accounts.find(id)
                .filter(account -> account.state() != AccountState.ERASED)
                .map(Account::person);
    }

    @Override
    @Transactional
    public Optional<Contact> contact(PersonId id) {
        return accounts.find(id)
                .filter(account -> account.isPerson() && account.state() != AccountState.ERASED)
                .map(account -> new Contact(address(account, AddressKind.EMAIL), address(account, AddressKind.MOBILE)));
    }

    @Override
    @Transactional
    public Contact proven(PersonId id) {
        return accounts.find(id)
                .filter(account -> account.isPerson() && account.isActive())
                .map(account -> new Contact(proven(account, AddressKind.EMAIL), proven(account, AddressKind.MOBILE)))
                .orElse(new Contact("", ""));
    }

    @Override
    @Transactional
    public Optional<PersonId> reachedAt(Contact contact) {
        return Stream.of(contact.mobile(), contact.email())
                .flatMap(typed -> Address.typed(typed).stream())
                .flatMap(address -> accounts.find(address).stream())
                .filter(Account::isPerson)
                .map(Account::personId)
                .findFirst();
    }

    @Override
    @Transactional
    public void silence(PersonId id) {
        accounts.find(id).ifPresent(account -> {
            account.silence(clock.instant());
            accounts.save(account);
        });
    }

    @Override
    @Transactional
    public boolean withdraw(PersonId enrolled) {
        Optional<Account> unused = accounts.find(enrolled)
                .filter(account -> account.isPerson() && account.isActive())
                .filter(account -> roles.of(account.id()).isEmpty())
                .filter(account -> accounts.addressesOf(account.id()).stream().noneMatch(AccountAddress::isVerified));
        unused.ifPresent(account -> {
            accounts.forget(account);
            account.erase();
        });
        return unused.isPresent();
    }

    private String address(Account account, AddressKind kind) {
        return accounts.address(account.id(), kind).map(AccountAddress::address).orElse("");
    }

    private String proven(Account account, AddressKind kind) {
        return accounts.address(account.id(), kind)
                .filter(AccountAddress::isVerified)
                .map(AccountAddress::address)
                .orElse("");
    }

    @Override
    public List<Person> holding(String permission) {
        return holding(permission, Grants.EVERYWHERE);
    }

    @Override
    @Transactional
    public List<Person> holding(String permission, String scope) {
        Set<String> giving = roles.giving(permission);
        return giving.isEmpty()
                ? List.of()
                : accounts.activeWith(giving, new HashSet<>(List.of(Grants.EVERYWHERE, scope)), MOST).stream()
                        .map(Account::person)
                        .toList();
    }

    /** Active, so that a code that is sent there lets them in; no role goes with it, and none can be asked for. */
    @Override
    @Transactional
    public Optional<PersonId> enrol(Text name, String language, Contact contact) {
        var addresses = new LinkedHashSet<Address>();
        if (!contact.mobile().isEmpty()) {
            addresses.add(Address.mobile(contact.mobile()));
        }
        if (!contact.email().isEmpty()) {
            addresses.add(Address.email(contact.email()));
        }
        if (addresses.stream().anyMatch(address -> accounts.find(address).isPresent())) {
            return Optional.empty();
        }
        var id = new PersonId(Ids.next());
        accounts.add(Account.active(id, new PersonName(name), language, clock.instant()), addresses);
        events.publish(Event.of("core.person.joined", id.toString()));
        return Optional.of(id);
    }
}
