package info.becs.core.access.control;

import info.becs.core.access.entity.AccessProblem;
import info.becs.core.approvals.control.Deciders;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Granting;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.Grants;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/*
 * Why it is more than the administrator
 *
 * Whoever decides about requests is a second person. If one alone could make such a person, they would make themselves
 * one under another name, and nothing would take two any more.
 */
/** Gives the roles of those who decide about requests of others: by two people, or by one who is alone and surely it. */
@ApplicationScoped
public class Appointment implements ApprovedAction {

    private static final Text WHAT = Text.of(
            "একজনকে এই ভূমিকা দেওয়া: {0}। তিনি তখন অন্যের অনুরোধে সিদ্ধান্ত দিতে পারবেন।",
            "Give somebody the role {0}. They can then decide about what others ask for.");
    private static final String ROLES = "roles";
    private static final String REVISION = "revision";

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Granting granting;

    @Inject
    Deciders deciders;

    @Inject
    Approvals approvals;

    @Inject
    TwoFactors twoFactors;

    /**
     * Asks a second person for it; where there is none, whoever is alone does it, having just shown two factors.
     *
     * @param session in which it was asked for; empty for a token
     * @return under which it was asked for; empty if it is done
     */
    public Optional<UUID> appoint(Actor by, Optional<Live> session, Account to, List<String> roleIds) {
        roleIds.forEach(role -> granting.requireMayGive(by, role, Grants.EVERYWHERE));
        List<String> wanted = roleIds.stream()
                .filter(role -> roles.find(to.id(), role, Grants.EVERYWHERE).isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        PersonId asker = PersonId.of(by.accountId()).orElseThrow();
        if (deciders.of(action(), asker).isEmpty()) {
            twoFactors.require(session);
            wanted.forEach(role -> granting.giveInvited(by, to, role, Grants.EVERYWHERE));
            return Optional.empty();
        }
        String names = String.join(" ", wanted);
        return Optional.of(approvals.ask(ApprovalRequest.of(action(), to.id())
                .what(WHAT.with(names))
                .by(asker)
                .fact(ROLES, names)
                .fact(REVISION, String.valueOf(revisionToBe(to)))));
    }

    /** Accepting the invitation is the one change that is expected; a new address would make it somebody else. */
    private static long revisionToBe(Account account) {
        return account.state() == AccountState.INVITED ? account.revision() + 1 : account.revision();
    }

    @Override
    public String action() {
        return PeoplePermissions.GRANT;
    }

    @Override
    public void carryOut(Approved approved) {
        Account to = accounts.lock(approved.subject());
        granting.requireHere(to);
        if (!approved.facts().get(REVISION).equals(String.valueOf(to.revision()))) {
            throw AccessProblem.changedMeanwhile();
        }
        for (String role : approved.facts().get(ROLES).split(" ")) {
            granting.requireMayGive(actor(approved.approver()), role, Grants.EVERYWHERE);
            granting.give(actor(approved.asker()), to, role, Grants.EVERYWHERE);
        }
    }

    private Actor actor(PersonId person) {
        return new Actor(person.toString(), roles.grantsOf(person.toString()));
    }
}
