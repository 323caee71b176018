package info.becs.core.signin.control;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.entity.Factors;
import info.becs.core.signin.control.Doorway.Candidate;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.Passkey;
import info.becs.core.signin.entity.SignInCode;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/*
 * No transaction around a hash
 *
 * A hash takes long on purpose. With a transaction around it, a few guessers would hold all connections of the
 * database; so the candidate is read in one, the hash is made in none, and the session is opened in another, which
 * looks again whether the password and the account are still what they were.
 */
/** Signs people in. */
@ApplicationScoped
public class SignIn {

    private static final String NOBODY = "";

    @Inject
    Doorway doorway;

    @Inject
    Attempts attempts;

    @Inject
    PasswordHashes hashes;

    @Inject
    Tries tries;

    @Inject
    SignInCodes codes;

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
    Clock clock;

    /** With a name and a password. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Entry withPassword(String name, String password, Guest guest) {
        Candidate candidate = doorway.candidate(name, guest);
        return attempts.noted(candidate.accountId(), guest, () -> withPassword(candidate, password, guest));
    }

    private Entry withPassword(Candidate candidate, String password, Guest guest) {
        if (!candidate.isKnownDevice()) {
            tries.beginIn(guest.network());
        }
        tries.begin(candidate.guarded());
        boolean right = hashes.matches(password, candidate.hash());
        if (!right || !candidate.isSomebody()) {
            throw SignInProblem.wrong();
        }
        tries.succeeded(candidate.guarded(), guest.network());
        String stronger = hashes.isOld(candidate.hash()) ? hashes.of(password) : null;
        return doorway.knewThePassword(candidate, stronger, guest);
    }

    /** With the code of the app, after a first factor. */
    @Transactional
    public Entry withTotp(Secret ticket, String code, Guest guest) {
        return second(ticket, guest, accountId -> totps.use(accountId, code));
    }

    /** With a code on paper, after a first factor. */
    @Transactional
    public Entry withRecoveryCode(Secret ticket, String code, Guest guest) {
        return second(ticket, guest, accountId -> recoveryCodes.use(accountId, code));
    }

    /** What a browser is asked: for any passkey, or for those of whoever has shown one factor already. */
    @Transactional
    public JsonObject passkeyOptions(Optional<Secret> ticket, Guest guest) {
        tries.beginIn(guest.network());
        Optional<String> accountId = ticket.flatMap(t -> codes.find(t, Purpose.SECOND_FACTOR, guest.browser()))
                .flatMap(SignInCode::accountId);
        tries.succeededIn(guest.network());
        return options.forSignIn(
                accountId.orElse(null), accountId.map(passkeys::of).orElse(List.of()), guest.browser());
    }

    /** With a passkey, after a first factor. */
    @Transactional
    public Entry withPasskeyAsSecond(Secret ticket, String answer, Guest guest) {
        return second(ticket, guest, accountId -> accountId.equals(shown(answer, guest)));
    }

    /** With a passkey alone: it is two factors. */
    @Transactional
    public Entry withPasskey(String answer, Guest guest) {
        return attempts.noted(NOBODY, guest, () -> {
            tries.beginIn(guest.network());
            Entry entry = doorway.enter(shown(answer, guest), Factors.TWO, guest);
            tries.succeededIn(guest.network());
            return entry;
        });
    }

    private Entry second(Secret ticket, Guest guest, Predicate<String> isRight) {
        Optional<String> known =
                codes.tried(ticket, Purpose.SECOND_FACTOR, guest.browser()).flatMap(SignInCode::accountId);
        return attempts.noted(known.orElse(NOBODY), guest, () -> {
            String accountId = known.orElseThrow(SignInProblem::codeUnknown);
            tries.begin(secondOf(accountId, guest));
            return second(ticket, accountId, isRight.test(accountId), guest);
        });
    }

    /** Whoever knows the password cannot spend the tries of its owner in a browser that the owner has used before. */
    private Guarded secondOf(String accountId, Guest guest) {
        return guest.browser()
                .flatMap(browser -> doorway.known(accountId, browser))
                .map(device -> Guarded.device("second", device))
                .orElseGet(() -> Guarded.account("second", accountId));
    }

    private Entry second(Secret ticket, String accountId, boolean isRight, Guest guest) {
        if (!isRight) {
            throw SignInProblem.factorWrong();
        }
        codes.use(ticket, Purpose.SECOND_FACTOR, guest.browser());
        Entry entry = doorway.enter(accountId, Factors.TWO, guest);
        tries.succeeded(secondOf(accountId, guest), guest.network());
        return entry;
    }

    /** Whose passkey has answered. What it answered to is used up, whatever comes of it. */
    private String shown(String json, Guest guest) {
        PasskeyCeremony.Answer answer = ceremony.read(json);
        SignInCode asked = codes.useInAnyCase(answer.challenge(), Purpose.PASSKEY, guest.browser());
        Passkey passkey = passkeys.find(answer.credentialId()).orElseThrow(SignInProblem::passkeyWrong);
        Optional<String> meant = asked.accountId();
        if (meant.isPresent() && !meant.get().equals(passkey.accountId())
                || !answer.isOf(PasskeyOptions.bytes(passkey.accountId()))) {
            throw SignInProblem.passkeyWrong();
        }
        passkey.used(ceremony.check(answer, passkey), clock.instant());
        return passkey.accountId();
    }
}
