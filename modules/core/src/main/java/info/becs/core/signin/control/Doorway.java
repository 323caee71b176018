package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.Factors;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.KnownDevice;
import info.becs.core.signin.entity.Password;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The steps of signing in that need the database: who might it be, and let them in. */
@ApplicationScoped
public class Doorway {

    private static final String NOBODY = "";

    /**
     * Whoever a name may stand for.
     *
     * @param accountId empty for a name that nobody has, and for an account that lets nobody in
     * @param hash of the password; null where there is none
     * @param isKnownDevice whether this browser was used by them before
     */
    public record Candidate(String accountId, String hash, Guarded guarded, boolean isKnownDevice) {

        public boolean isSomebody() {
            return !accountId.isEmpty();
        }
    }

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    TotpFactors totps;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    KnownDevices devices;

    @Inject
    SignInCodes codes;

    @Inject
    Sessions sessions;

    @Inject
    SignInNotices notices;

    @Inject
    AuditLog audit;

    /** Asks the database the same questions, whether there is such a person or not. */
    @Transactional(TxType.REQUIRES_NEW)
    public Candidate candidate(String name, Guest guest) {
        Optional<Account> account = Address.typed(name).flatMap(accounts::find).filter(Doorway::mayEnter);
        String id = account.map(Account::id).orElse(NOBODY);
        String hash = passwords.of(id).map(Password::hash).orElse(null);
        Optional<KnownDevice> device = guest.browser().flatMap(browser -> devices.find(id, browser));
        return new Candidate(
                id,
                hash,
                device.map(d -> Guarded.device("password", d.id()))
                        .orElseGet(() ->
                                account.isPresent() ? Guarded.account("password", id) : Guarded.name("password", name)),
                device.isPresent());
    }

    /** The id of this browser, if the account was used in it before. */
    @Transactional
    public Optional<String> known(String accountId, Secret browser) {
        return devices.find(accountId, browser).map(KnownDevice::id);
    }

    private static boolean mayEnter(Account account) {
        return account.isActive() && account.isPerson();
    }

    /** The password was right: keeps the stronger hash, if there is one, and goes on. */
    @Transactional(TxType.REQUIRES_NEW)
    public Entry knewThePassword(Candidate candidate, String stronger, Guest guest) {
        Password password = passwords
                .of(candidate.accountId())
                .filter(p -> p.hash().equals(candidate.hash()))
                .orElseThrow(SignInProblem::wrong);
        if (stronger != null) {
            password.strengthen(stronger);
        }
        return showedOneFactor(candidate.accountId(), guest);
    }

    /** One factor was right; a second one is asked for if there is one. */
    @Transactional
    public Entry showedOneFactor(String accountId, Guest guest) {
        Set<String> ways = waysOn(accountId);
        if (ways.isEmpty()) {
            return enter(accountId, Factors.ONE, guest);
        }
        Secret ticket = Secret.random();
        codes.keep(ticket, Purpose.SECOND_FACTOR, accountId, guest.browser());
        return Entry.halfway(ticket, ways);
    }

    /** Second factors that an account has. */
    @Transactional
    public Set<String> waysOn(String accountId) {
        var ways = new TreeSet<String>();
        if (totps.isConfirmed(accountId)) {
            ways.add(Entry.TOTP);
        }
        if (passkeys.hasAny(accountId)) {
            ways.add(Entry.PASSKEY);
        }
        if (!ways.isEmpty() && recoveryCodes.left(accountId) > 0) {
            ways.add(Entry.RECOVERY);
        }
        return ways;
    }

    /** Opens the session: always a new one, so that nobody can prepare it for somebody else. */
    @Transactional
    public Entry enter(String accountId, Factors factors, Guest guest) {
        Account account = accounts.find(accountId).filter(Doorway::mayEnter).orElseThrow(SignInProblem::wrong);
        Secret session = sessions.open(accountId, factors, guest.from());
        boolean isNew = guest.browser()
                .map(browser -> devices.isNew(accountId, browser, guest.from().device()))
                .orElse(false);
        if (isNew) {
            notices.newDevice(account, guest.from());
        }
        audit.record(AuditEntry.of("core.session.begin", accountId)
                .by(accountId)
                .from(guest.from().network()));
        return Entry.in(session);
    }
}
