package info.becs.core.signin.control;

import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.SignInFailure;
import info.becs.core.signin.entity.SignInFailure.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** All failures to sign in. */
@ApplicationScoped
public class SignInFailures {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts a try, or says how long to wait before the next. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Duration> count(Guarded guarded, Patience patience) {
        Instant now = clock.instant();
        SignInFailure failure = locked(guarded, now);
        Optional<Duration> pause = failure.pause(now);
        if (pause.isEmpty()) {
            failure.count(patience, now);
        }
        return pause;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forget(Guarded guarded) {
        em.createQuery("DELETE FROM SignInFailure f WHERE f.subject = :subject")
                .setParameter("subject", guarded.subject())
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forgive(Guarded guarded) {
        SignInFailure failure = em.find(SignInFailure.class, guarded.subject(), LockModeType.PESSIMISTIC_WRITE);
        if (failure != null) {
            failure.forgive();
        }
    }

    private SignInFailure locked(Guarded guarded, Instant now) {
        SignInFailure failure = em.find(SignInFailure.class, guarded.subject(), LockModeType.PESSIMISTIC_WRITE);
        if (failure == null) {
            sweep();
            failure = new SignInFailure(guarded, now);
            em.persist(failure);
            em.flush();
        }
        return failure;
    }

    /** Names that were tried once would stay for ever. */
    private void sweep() {
        em.createQuery("DELETE FROM SignInFailure f WHERE f.lastAt < :before")
                .setParameter("before", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }
}
