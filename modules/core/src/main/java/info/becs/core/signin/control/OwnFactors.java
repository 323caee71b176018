package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.Passkey;
import info.becs.core.signin.entity.Password;
import info.becs.core.signin.entity.SignInCode;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.core.signin.entity.TotpFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people do with their own factors. */
@ApplicationScoped
public class OwnFactors {

    /** With what an account can be signed in to. */
    public record Overview(
            Optional<Instant> passwordChangedAt,
            Optional<Instant> totpSince,
            long recoveryCodesLeft,
            List<Passkey> passkeys) {}

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    PasswordChange passwordChange;

    @Inject
    PasswordRules passwordRules;

    @Inject
    PasswordHashes hashes;

    @Inject
    Tries tries;

    @Inject
    Passwords passwords;

    @Inject
    TotpFactors totps;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    Passkeys passkeys;

    @Inject
    PasskeyCeremony ceremony;

    @Inject
    PasskeyOptions options;

    @Inject
    SignInCodes codes;

    @Inject
    SignInSettings settings;

    @Inject
    SignInNotices notices;

    @Inject
    Clock clock;

    public Overview of(String accountId) {
        return new Overview(
                passwords.of(accountId).map(Password::changedAt),
                totps.of(accountId).filter(TotpFactor::isConfirmed).map(TotpFactor::createdAt),
                recoveryCodes.left(accountId),
                passkeys.of(accountId));
    }

    /** Without a transaction, because of the hashes. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Entry changePassword(Live session, String current, String wish, Guest guest) {
        var present = passwordChange.present(session.accountId());
        if (present.hash() == null) {
            requireFresh(session);
        } else {
            Guarded guarded = Guarded.account("change", session.accountId());
            tries.begin(guarded);
            if (!hashes.matches(current == null ? "" : current, present.hash())) {
                throw SignInProblem.passwordNotYours();
            }
            tries.succeeded(guarded, guest.network());
        }
        passwordRules.require(wish, present.addresses());
        return Entry.in(passwordChange.replace(session, present, hashes.of(wish), guest.from()));
    }

    public String beginTotp(Live session) {
        requireFresh(session);
        return totps.begin(session.accountId());
    }

    /** The recovery codes that come with it. */
    public List<String> confirmTotp(Live session, String code) {
        requireFresh(session);
        totps.confirm(session.accountId(), code);
        changed(session.accountId());
        return recoveryCodes.renew(session.accountId());
    }

    public void removeTotp(Live session) {
        requireFresh(session);
        if (!totps.isConfirmed(session.accountId())) {
            throw SignInProblem.noTotp();
        }
        if (!passkeys.hasAny(session.accountId())) {
            lastGoes(session.accountId());
        }
        totps.remove(session.accountId());
        changed(session.accountId());
    }

    public List<String> renewRecoveryCodes(Live session) {
        requireFresh(session);
        if (!totps.isConfirmed(session.accountId()) && !passkeys.hasAny(session.accountId())) {
            throw SignInProblem.noTotp();
        }
        changed(session.accountId());
        return recoveryCodes.renew(session.accountId());
    }

    public JsonObject passkeyOptions(Live session, Guest guest) {
        requireFresh(session);
        Account account = accounts.require(session.accountId());
        String address = accounts.addressesOf(account.id()).stream()
                .map(AccountAddress::address)
                .findFirst()
                .orElse(account.name().en());
        return options.forNew(account, address, passkeys.of(account.id()), guest.browser());
    }

    /** The recovery codes that come with the first second factor; else none. */
    public List<String> addPasskey(Live session, String label, String json, Guest guest) {
        requireFresh(session);
        Secret challenge = ceremony.challengeOfNew(json);
        SignInCode asked = codes.useInAnyCase(challenge, Purpose.NEW_PASSKEY, guest.browser());
        if (!asked.accountId().equals(Optional.of(session.accountId()))) {
            throw SignInProblem.codeUnknown();
        }
        boolean isFirst = !totps.isConfirmed(session.accountId()) && !passkeys.hasAny(session.accountId());
        passkeys.add(session.accountId(), label, ceremony.made(json, challenge));
        changed(session.accountId());
        return isFirst ? recoveryCodes.renew(session.accountId()) : List.of();
    }

    public void removePasskey(Live session, String id) {
        requireFresh(session);
        passkeys.remove(session.accountId(), id);
        if (!totps.isConfirmed(session.accountId()) && !passkeys.hasAny(session.accountId())) {
            lastGoes(session.accountId());
        }
        changed(session.accountId());
    }

    private void lastGoes(String accountId) {
        if (roles.needsSecondFactor(accountId)) {
            throw SignInProblem.lastFactor();
        }
        recoveryCodes.remove(accountId);
    }

    private void changed(String accountId) {
        notices.factorsChanged(accounts.require(accountId));
    }

    /** Refuses what changes how somebody comes in, unless they signed in a short while ago. */
    public void requireFresh(Live session) {
        if (clock.instant().isAfter(session.confirmedAt().plus(settings.fresh()))) {
            throw SignInProblem.notFresh();
        }
    }
}
