package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Actor;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Takes all factors of an account away, which takes two: what is left is the link by e-mail, so whoever could do it alone
 * and reads that mailbox would be in.
 */
@ApplicationScoped
public class FactorReset implements ApprovedAction {

    private static final Text WHAT = Text.of(
            "একজনের পাসওয়ার্ড, অথেনটিকেটর অ্যাপ, পাসকি ও পুনরুদ্ধার কোড মুছে দেওয়া",
            "Remove the password, the authenticator app, the passkeys and the recovery codes of somebody");
    private static final String REVISION = "revision";

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    SignInNotices notices;

    @Inject
    Approvals approvals;

    @Inject
    Passwords passwords;

    @Inject
    TotpFactors totps;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    Passkeys passkeys;

    @Inject
    KnownDevices devices;

    @Inject
    SignInCodes codes;

    @Inject
    Sessions sessions;

    public UUID ask(Actor by, Account account) {
        requireMay(by, account);
        return approvals.ask(ApprovalRequest.of(action(), account.id())
                .what(WHAT)
                .by(PersonId.of(by.accountId()).orElseThrow())
                .fact(REVISION, String.valueOf(account.revision())));
    }

    private void requireMay(Actor by, Account account) {
        if (by.is(account)) {
            throw SignInProblem.ownReset();
        }
        by.requireCovers(roles.grantsOf(account.id()));
    }

    @Override
    public String action() {
        return "core.factor.reset";
    }

    /** Where the link by e-mail leads must be what it was when it was asked for. */
    @Override
    public void carryOut(Approved approved) {
        Account account = accounts.lock(approved.subject());
        for (PersonId person : List.of(approved.asker(), approved.approver())) {
            requireMay(new Actor(person.toString(), roles.grantsOf(person.toString())), account);
        }
        if (!approved.facts().get(REVISION).equals(String.valueOf(account.revision()))) {
            throw SignInProblem.changedMeanwhile();
        }
        of(account.id());
        notices.factorsChanged(account);
    }

    void of(String accountId) {
        passwords.remove(accountId);
        totps.remove(accountId);
        recoveryCodes.remove(accountId);
        passkeys.removeAll(accountId);
        devices.removeAll(accountId);
        codes.removeAll(accountId);
        sessions.endAll(accountId);
    }
}
