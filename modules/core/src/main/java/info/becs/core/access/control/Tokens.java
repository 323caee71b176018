package info.becs.core.access.control;

import info.becs.core.access.entity.AccessProblem;
import info.becs.core.access.entity.AccessToken;
import info.becs.core.access.entity.SetupCode;
import info.becs.core.secrets.entity.Secret;
import info.becs.kit.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All tokens, and the codes with which the first one is fetched. */
@ApplicationScoped
public class Tokens {

    private static final int MOST_OF_ONE = 10_000;

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
    public Secret issue(String accountId, String name, Set<String> scopes, Duration life) {
        Secret secret = Secret.random();
        var now = clock.instant();
        em.persist(new AccessToken(Ids.next().toString(), accountId, secret.hash(), name, scopes, now, now.plus(life)));
        return secret;
    }

    /** Writes down that it was used. */
    @Transactional(TxType.REQUIRES_NEW)
    void used(String id, Instant now) {
        em.createQuery("UPDATE AccessToken t SET t.usedAt = :now WHERE t.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    public List<AccessToken> all() {
        return em.createQuery("SELECT t FROM AccessToken t ORDER BY t.id DESC", AccessToken.class)
                .setMaxResults(200)
                .getResultList();
    }

    public List<AccessToken> of(String accountId) {
        return em.createQuery(
                        "SELECT t FROM AccessToken t WHERE t.accountId = :account ORDER BY t.id DESC",
                        AccessToken.class)
                .setParameter("account", accountId)
                .setMaxResults(MOST_OF_ONE)
                .getResultList();
    }

    public int revokeAllOf(String accountId) {
        return em.createQuery("DELETE FROM AccessToken t WHERE t.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    int removeOver(Instant now) {
        return em.createQuery("DELETE FROM AccessToken t WHERE t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
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
