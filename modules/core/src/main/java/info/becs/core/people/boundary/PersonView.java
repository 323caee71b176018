package info.becs.core.people.boundary;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.people.entity.RoleGrant;
import java.time.Instant;
import java.util.List;

/** Somebody as staff see them: never more than this of an account. */
public record PersonView(
        String id,
        String kind,
        String state,
        String nameBn,
        String nameEn,
        String language,
        AddressView email,
        AddressView mobile,
        List<GrantView> roles,
        Instant createdAt) {

    /** An address, and since when it is known to be theirs. */
    public record AddressView(String address, Instant verifiedAt) {}

    public static PersonView of(Account account, List<AccountAddress> addresses, List<RoleGrant> roles) {
        return new PersonView(
                account.id(),
                account.kind().name(),
                account.state().name(),
                account.name().bn(),
                account.name().en(),
                account.language(),
                address(addresses, AddressKind.EMAIL),
                address(addresses, AddressKind.MOBILE),
                roles.stream().map(GrantView::of).toList(),
                account.createdAt());
    }

    private static AddressView address(List<AccountAddress> addresses, AddressKind kind) {
        return addresses.stream()
                .filter(address -> address.kind() == kind)
                .findFirst()
                .map(address ->
                        new AddressView(address.address(), address.verifiedAt().orElse(null)))
                .orElse(null);
    }
}
