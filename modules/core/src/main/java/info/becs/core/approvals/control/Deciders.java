package info.becs.core.approvals.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Grants;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Who may decide about a request: active people who may decide at all and may do the thing itself. */
@ApplicationScoped
public class Deciders {

    private static final int MOST = 50;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    /** All but whoever asks, the oldest accounts first. */
    public List<Account> of(String permission, PersonId asker) {
        return accounts.activeWithBoth(roles.giving(PeoplePermissions.DECIDE), roles.giving(permission), MOST).stream()
                .filter(account -> !account.personId().equals(asker))
                .toList();
    }

    boolean may(Account account, String permission) {
        return account.isPerson()
                && account.isActive()
                && roles.grantsOf(account.id()).cover(Set.of(permission), Grants.EVERYWHERE);
    }
}
