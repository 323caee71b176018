package info.becs.core.signin.control;

import info.becs.core.sessions.control.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes all factors of an account away: what is left is the link by e-mail. */
@ApplicationScoped
public class FactorReset {

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

    public void of(String accountId) {
        passwords.remove(accountId);
        totps.remove(accountId);
        recoveryCodes.remove(accountId);
        passkeys.removeAll(accountId);
        devices.removeAll(accountId);
        codes.removeAll(accountId);
        sessions.endAll(accountId);
    }
}
