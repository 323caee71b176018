package info.becs.core.signin.control;

import info.becs.core.secrets.control.Vault;
import info.becs.core.signin.entity.Base32;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.core.signin.entity.TotpCode;
import info.becs.core.signin.entity.TotpFactor;
import info.becs.kit.text.Bangla;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** All authenticator apps. */
@ApplicationScoped
public class TotpFactors {

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    public Optional<TotpFactor> of(String accountId) {
        return Optional.ofNullable(em.find(TotpFactor.class, accountId));
    }

    public boolean isConfirmed(String accountId) {
        return of(accountId).filter(TotpFactor::isConfirmed).isPresent();
    }

    /** A new secret, to be shown once; an unconfirmed one before it is worth nothing. */
    public String begin(String accountId) {
        byte[] secret = new byte[TotpCode.SECRET_BYTES];
        random.nextBytes(secret);
        String locked = vault.lock(TotpFactor.place(accountId), secret);
        Optional<TotpFactor> there = of(accountId);
        if (there.filter(TotpFactor::isConfirmed).isPresent()) {
            throw SignInProblem.totpThere();
        }
        there.ifPresentOrElse(
                factor -> factor.begin(locked, clock.instant()),
                () -> em.persist(new TotpFactor(accountId, locked, clock.instant())));
        return Base32.forApps(secret);
    }

    /** From now on it is asked for at each sign-in. */
    public void confirm(String accountId, String code) {
        TotpFactor factor = of(accountId).filter(f -> !f.isConfirmed()).orElseThrow(SignInProblem::noTotp);
        OptionalLong step = step(accountId, factor, code);
        factor.confirm(step.orElseThrow(SignInProblem::totpWrong));
    }

    /** Whether this is the code of now, and nobody has used it: of two who try at once, one succeeds. */
    public boolean use(String accountId, String code) {
        TotpFactor factor = of(accountId).filter(TotpFactor::isConfirmed).orElse(null);
        if (factor == null) {
            return false;
        }
        OptionalLong step = step(accountId, factor, code);
        return step.isPresent()
                && em.createQuery("""
                    UPDATE TotpFactor f SET f.lastStep = :step
                    WHERE f.accountId = :account AND f.lastStep < :step
                    """)
                                .setParameter("step", step.getAsLong())
                                .setParameter("account", accountId)
                                .executeUpdate()
                        == 1;
    }

    private OptionalLong step(String accountId, TotpFactor factor, String code) {
        byte[] secret = vault.open(TotpFactor.place(accountId), factor.secret());
        String digits = Bangla.latinDigits(code).replaceAll("\\s", "");
        return TotpCode.stepOf(digits, secret, factor.lastStep(), clock.instant());
    }

    public void remove(String accountId) {
        of(accountId).ifPresent(em::remove);
    }
}
