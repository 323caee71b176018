package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Whom a code lets in: people who hold no role, at an e-mail address or at a number that was shown to be
 * theirs or is all that they have.
 */
@ApplicationScoped
public class CodeAccounts {

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Clock clock;

    @Transactional
    public Optional<Account> at(Address address) {
        return accounts.find(address)
                .filter(account -> addressesOf(account.id()).contains(address.text()));
    }

    /** Where codes for this account go; also asked, with no answer, for nobody. */
    @Transactional
    public List<String> addressesOf(String accountId) {
        boolean mayBe = accounts.find(accountId)
                .filter(account -> account.isActive() && account.isPerson())
                .isPresent();
        boolean isStaff = !roles.of(accountId).isEmpty();
        List<AccountAddress> all = accounts.addressesOf(accountId);
        // Whoever was enrolled with a number and nothing else shows by the first code that it is theirs.
        List<String> addresses = all.stream()
                .filter(address -> address.kind() == AddressKind.EMAIL || address.isVerified() || all.size() == 1)
                .map(AccountAddress::address)
                .toList();
        return mayBe && !isStaff ? addresses : List.of();
    }

    /** Somebody has answered from there. */
    @Transactional
    public void answered(String accountId, String address) {
        accounts.addressesOf(accountId).stream()
                .filter(known -> known.address().equals(address))
                .forEach(known -> known.verify(clock.instant()));
    }
}
