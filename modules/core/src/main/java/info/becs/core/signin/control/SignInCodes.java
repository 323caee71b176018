package info.becs.core.signin.control;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.SignInCode;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.core.signin.entity.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** All codes of sign-ins that are under way. */
@ApplicationScoped
public class SignInCodes {

    private static final int MOST_TRIES = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Keeps a secret that was made for this; what is over is swept out on the way. */
    @Transactional
    public void keep(Secret secret, Purpose purpose, String accountId, Optional<Secret> browser) {
        removeOver(clock.instant());
        em.persist(new SignInCode(
                secret.hash(), purpose, accountId, browser.map(Secret::hash).orElse(null), clock.instant()));
    }

    /** Keeps a secret together with digits that have to be typed as well. */
    @Transactional
    public void keep(TypedCode code, Purpose purpose, String accountId, Optional<Secret> browser) {
        removeOver(clock.instant());
        em.persist(new SignInCode(
                        code.ticket().hash(),
                        purpose,
                        accountId,
                        browser.map(Secret::hash).orElse(null),
                        clock.instant())
                .with(code.hash()));
    }

    /**
     * Keeps a code that is anybody's in the place of the one that had its ticket before, with tries of its own. Sweeps nothing: those who
     * ask at once would wait for each other.
     */
    @Transactional
    public void replace(TypedCode code, Purpose purpose) {
        SignInCode before = em.find(SignInCode.class, code.ticket().hash());
        if (before == null) {
            em.persist(new SignInCode(code.ticket().hash(), purpose, null, null, clock.instant()).with(code.hash()));
        } else {
            before.renewed(code.hash(), clock.instant());
        }
        em.flush();
    }

    /** Whether one with this ticket was made after this moment. */
    @Transactional
    public boolean isKeptSince(Secret secret, Purpose purpose, Instant moment) {
        return Optional.ofNullable(em.find(SignInCode.class, secret.hash()))
                .filter(code -> code.isSince(moment, purpose))
                .isPresent();
    }

    public int removeOver(Instant now) {
        return em.createQuery("DELETE FROM SignInCode c WHERE c.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What it stands for, without using it up. A few wrong answers to it are borne, counted whatever comes after. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<SignInCode> tried(Secret secret, Purpose purpose, Optional<Secret> browser) {
        int counted = em.createQuery(
                        "UPDATE SignInCode c SET c.tries = c.tries + 1 WHERE c.hash = :hash AND c.tries < :most")
                .setParameter("hash", secret.hash())
                .setParameter("most", MOST_TRIES)
                .executeUpdate();
        return counted == 0 ? Optional.empty() : good(secret, purpose, browser);
    }

    /** What it stands for, without trying or using it. */
    @Transactional
    public Optional<SignInCode> find(Secret secret, Purpose purpose, Optional<Secret> browser) {
        return good(secret, purpose, browser);
    }

    /** What it stands for, used up. Of two who use it at once, one is refused: the row is deleted by one only. */
    @Transactional
    public SignInCode use(Secret secret, Purpose purpose, Optional<Secret> browser) {
        SignInCode code = good(secret, purpose, browser).orElseThrow(SignInProblem::codeUnknown);
        int used = em.createQuery("DELETE FROM SignInCode c WHERE c.hash = :hash")
                .setParameter("hash", secret.hash())
                .executeUpdate();
        if (used == 0) {
            throw SignInProblem.codeUnknown();
        }
        return code;
    }

    /** The same, for any of these purposes. */
    @Transactional
    public SignInCode useOneOf(Secret secret, Optional<Secret> browser, Purpose... purposes) {
        for (Purpose purpose : purposes) {
            if (good(secret, purpose, browser).isPresent()) {
                return use(secret, purpose, browser);
            }
        }
        throw SignInProblem.codeUnknown();
    }

    /** The same, and used up also where the one who used it is refused afterwards. */
    @Transactional(TxType.REQUIRES_NEW)
    public SignInCode useInAnyCase(Secret secret, Purpose purpose, Optional<Secret> browser) {
        return use(secret, purpose, browser);
    }

    private Optional<SignInCode> good(Secret secret, Purpose purpose, Optional<Secret> browser) {
        return Optional.ofNullable(em.find(SignInCode.class, secret.hash()))
                .filter(code -> code.isGood(purpose, browser.map(Secret::hash), clock.instant()));
    }

    /** Nothing that was begun before goes on: the password or a factor has changed. */
    public void removeAll(String accountId) {
        em.createQuery("DELETE FROM SignInCode c WHERE c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
