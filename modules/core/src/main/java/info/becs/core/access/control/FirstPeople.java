package info.becs.core.access.control;

import info.becs.core.access.entity.Newcomer;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.PersonName;
import info.becs.core.people.entity.Role;
import info.becs.core.secrets.entity.Secret;
import info.becs.kit.Ids;
import info.becs.kit.text.Bangla;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Those who are there before anybody could invite them: the first administrator, and those of the sample. */
@ApplicationScoped
public class FirstPeople {

    private static final Duration ADMINISTRATOR_LIFE = Duration.ofDays(90);
    private static final Duration SAMPLE_LIFE = Duration.ofDays(365);
    private static final String BY_SET_UP = "";

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    /** Exchanges the code of the one-time link for an account that may do everything, and a token of it. */
    @Transactional
    public Newcomer administrator(Secret code, PersonName name, String language, Set<Address> addresses) {
        tokens.useSetupCode(code);
        Account account = accounts.add(Account.active(newId(), name, language, clock.instant()), addresses);
        roles.give(account.id(), Role.ADMINISTRATOR, Grants.EVERYWHERE, BY_SET_UP);
        return new Newcomer(account.id(), tokens.issue(account.id(), "set-up", Set.of("*"), ADMINISTRATOR_LIFE));
    }

    /**
     * An app with these roles, for whoever tries the platform out.
     *
     * @param staff a role for each of those who have worked here, as the samples tell; nobody can sign in as one of them
     */
    @Transactional
    public Secret sampleEditor(Set<String> roleIds, List<String> staff) {
        var name = PersonName.of("নমুনা সম্পাদক", "Sample editor");
        Account account = accounts.add(Account.service(newId(), name, clock.instant()), Set.of());
        roleIds.forEach(role -> roles.give(account.id(), role, Grants.EVERYWHERE, BY_SET_UP));
        for (int i = 0; i < staff.size(); i++) {
            worker(i + 1, staff.get(i));
        }
        return tokens.issue(account.id(), "sample editor", Set.of("*"), SAMPLE_LIFE);
    }

    private void worker(int number, String role) {
        var name = PersonName.of("নমুনা কর্মী " + Bangla.number(number, Bangla.BN), "Sample worker " + number);
        Account worker = accounts.add(Account.active(newId(), name, "bn", clock.instant()), Set.of());
        roles.give(worker.id(), role, Grants.EVERYWHERE, BY_SET_UP);
    }

    private static PersonId newId() {
        return new PersonId(Ids.next());
    }
}
