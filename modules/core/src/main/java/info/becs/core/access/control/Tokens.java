package info.becs.core.access.control;

import info.becs.core.access.entity.AccessProblem;
import info.becs.core.access.entity.AccessToken;
import info.becs.core.access.entity.Secret;
import info.becs.core.access.entity.SetupCode;
import info.becs.kit.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All tokens, and the codes with which the first one is fetched. */
@ApplicationScoped
public class Tokens {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    Optional<AccessToken> byHash(String hash) {
        return em.createQuery("SELECT t FROM AccessToken t WHERE t.hash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Makes a token; the secret is shown now and never again. */
    @Transactional
    public Secret issue(String name, Set<String> permissions, Duration life) {
        Secret secret = Secret.random();
        var now = clock.instant();
        em.persist(new AccessToken(Ids.next().toString(), secret.hash(), name, permissions, now, now.plus(life)));
        return secret;
    }

    public List<AccessToken> all() {
        return em.createQuery("SELECT t FROM AccessToken t ORDER BY t.id DESC", AccessToken.class)
                .setMaxResults(200)
                .getResultList();
    }

    public void revoke(String id) {
        AccessToken token = em.find(AccessToken.class, id);
        if (token == null) {
            throw AccessProblem.noToken(id);
        }
        em.remove(token);
    }

    @Transactional
    public boolean hasAny() {
        return em.createQuery("SELECT COUNT(t) FROM AccessToken t", Long.class).getSingleResult() > 0;
    }

    @Transactional
    public boolean hasAdministrator() {
        return em.createQuery("SELECT COUNT(t) FROM AccessToken t WHERE t.permissions = '*'", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** A new code; those before it are worth nothing from now on. */
    @Transactional
    public Secret newSetupCode() {
        em.createQuery("DELETE FROM SetupCode c").executeUpdate();
        Secret secret = Secret.random();
        em.persist(new SetupCode(secret.hash(), clock.instant()));
        return secret;
    }

    /** Uses a code up. Of two who use it at once, one is refused: the row is deleted by one only. */
    public void useSetupCode(Secret code) {
        int used = em.createQuery("DELETE FROM SetupCode c WHERE c.hash = :hash")
                .setParameter("hash", code.hash())
                .executeUpdate();
        if (used == 0) {
            throw AccessProblem.codeUnknown();
        }
    }
}
