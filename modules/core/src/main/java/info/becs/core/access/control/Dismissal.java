package info.becs.core.access.control;

import info.becs.core.access.entity.AccessProblem;
import info.becs.core.approvals.control.Deciders;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Departure;
import info.becs.core.people.control.Granting;
import info.becs.core.people.control.PeoplePermissions;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Actor;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.signin.control.SignInNotices;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/*
 * Of two, one can shut the other out
 *
 * A colleague who is lost cannot agree, and one who has turned, or whose account somebody else has, will not. Of three the
 * third decides. Of two, somebody must be able to act: whoever does shows two factors, it stands in the audit log, and the
 * other hears of it by e-mail. To wait for days first would leave a thief inside for as long.
 */
/** Shuts out those who decide about requests of others: by two people, or by one who is alone and surely it. */
@ApplicationScoped
public class Dismissal implements ApprovedAction {

    private static final Text WHAT = Text.of(
            "অন্যের অনুরোধে সিদ্ধান্ত দেন এমন একজনের প্রবেশ বন্ধ করা",
            "Disable somebody who decides about requests of others");
    private static final String REVISION = "revision";

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Granting granting;

    @Inject
    Departure departure;

    @Inject
    Deciders deciders;

    @Inject
    Approvals approvals;

    @Inject
    TwoFactors twoFactors;

    @Inject
    SignInNotices notices;

    /**
     * Lets somebody in no more; a second person is asked about those who decide, where there is one beside the two.
     *
     * @param session in which it was asked for; empty for a token
     * @return under which it was asked for; empty if it is done
     */
    public Optional<UUID> disable(Actor by, Optional<Live> session, Account account) {
        departure.requireMay(by, account);
        if (!granting.isDeciding(account)) {
            departure.disable(by, account);
            return Optional.empty();
        }
        granting.requireAnotherAdministrator(account);
        if (isAnybodyElse(action(), by, account)) {
            return Optional.of(approvals.ask(ApprovalRequest.of(action(), account.id())
                    .what(WHAT)
                    .by(PersonId.of(by.accountId()).orElseThrow())
                    .fact(REVISION, String.valueOf(account.revision()))));
        }
        twoFactors.require(session);
        carryOut(by, account);
        return Optional.empty();
    }

    /** Before the role by which somebody decides is taken from them. They may give it up themselves. */
    public void requireMayTake(Actor by, Optional<Live> session, Account from) {
        if (by.is(from) || !granting.isDeciding(from)) {
            return;
        }
        if (isAnybodyElse(PeoplePermissions.DISABLE, by, from)) {
            throw AccessProblem.disableFirst();
        }
        granting.requireAnotherAdministrator(from);
        twoFactors.require(session);
    }

    private boolean isAnybodyElse(String permission, Actor by, Account account) {
        return deciders.of(permission, PersonId.of(by.accountId()).orElseThrow()).stream()
                .anyMatch(other -> !other.id().equals(account.id()));
    }

    private void carryOut(Actor by, Account account) {
        departure.disable(by, account);
        notices.disabled(account);
    }

    @Override
    public String action() {
        return PeoplePermissions.DISABLE;
    }

    @Override
    public void carryOut(Approved approved) {
        Account account = accounts.lock(approved.subject());
        if (!approved.facts().get(REVISION).equals(String.valueOf(account.revision()))) {
            throw AccessProblem.changedMeanwhile();
        }
        departure.requireMay(actor(approved.approver()), account);
        carryOut(actor(approved.asker()), account);
    }

    private Actor actor(PersonId person) {
        return new Actor(person.toString(), roles.grantsOf(person.toString()));
    }
}
