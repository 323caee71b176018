package info.becs.core.signin.control;

import info.becs.core.signin.entity.Password;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** All passwords. */
@ApplicationScoped
public class Passwords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<Password> of(String accountId) {
        return Optional.ofNullable(em.find(Password.class, accountId));
    }

    public void set(String accountId, String hash) {
        of(accountId)
                .ifPresentOrElse(
                        password -> password.become(hash, clock.instant()),
                        () -> em.persist(new Password(accountId, hash, clock.instant())));
    }

    public void remove(String accountId) {
        of(accountId).ifPresent(em::remove);
    }
}
