package info.becs.core.sessions.control;

import info.becs.core.events.control.Journal;
import info.becs.core.people.entity.PersonChanged;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.entity.Factors;
import info.becs.core.sessions.entity.Session;
import info.becs.core.sessions.entity.SessionProblem;
import info.becs.core.sessions.entity.SessionsEnded;
import info.becs.core.sessions.entity.Visit;
import info.becs.kit.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All sessions. What ends some is heard on every node, because the event is committed with the change. */
@ApplicationScoped
public class Sessions {

    /** Type of the event that tells other nodes to forget what they keep. */
    public static final String ENDED = "core.session.ended";

    /** Stands before a session's secret, so that it is known from a token, and found by those who look for leaks. */
    public static final String PREFIX = "becs_s_";

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Event<SessionsEnded> ended;

    @Inject
    SessionSettings settings;

    @Inject
    Clock clock;

    /** Signs somebody in; the secret is shown now and never again. */
    @Transactional
    public Secret open(String accountId, Factors factors, Visit from) {
        var secret = new Secret(PREFIX + Secret.random().text());
        Instant now = clock.instant();
        em.persist(
                new Session(Ids.next().toString(), secret.hash(), accountId, factors, from, now, settings.longest()));
        return secret;
    }

    /** Those that nobody can use any more, because they are too old or were left alone for too long. */
    public int removeOver(Instant now) {
        return em.createQuery("DELETE FROM Session s WHERE s.expiresAt <= :now OR s.seenAt <= :idle")
                .setParameter("now", now)
                .setParameter("idle", now.minus(settings.idle()))
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Session> byHash(String hash) {
        return em.createQuery("SELECT s FROM Session s WHERE s.hash = :hash", Session.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Notes that its owner was here; of several requests at once, one is enough. */
    @Transactional(TxType.REQUIRES_NEW)
    void seen(String id, Instant before, Instant now) {
        em.createQuery("UPDATE Session s SET s.seenAt = :now WHERE s.id = :id AND s.seenAt = :before")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Those of an account that are not over, the newest first. */
    public List<Session> of(String accountId) {
        Instant now = clock.instant();
        return em.createQuery("""
            SELECT s FROM Session s
            WHERE s.accountId = :account AND s.expiresAt > :now AND s.seenAt > :idle
            ORDER BY s.id DESC
            """, Session.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setParameter("idle", now.minus(settings.idle()))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Ends one of an account; a refusal if it is another's, or over. */
    @Transactional
    public void end(String accountId, String id) {
        if (!endIfThere(accountId, id)) {
            throw SessionProblem.notFound();
        }
    }

    /** Whether it was there. */
    @Transactional
    public boolean endIfThere(String accountId, String id) {
        int removed = em.createQuery("DELETE FROM Session s WHERE s.id = :id AND s.accountId = :account")
                .setParameter("id", id)
                .setParameter("account", accountId)
                .executeUpdate();
        if (removed > 0) {
            tell(SessionsEnded.one(id));
        }
        return removed > 0;
    }

    /** Ends all of an account. */
    @Transactional
    public void endAll(String accountId) {
        int removed = em.createQuery("DELETE FROM Session s WHERE s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        if (removed > 0) {
            tell(SessionsEnded.allOf(accountId));
        }
    }

    /** Whoever lost a role, or the account itself, must sign in again. */
    void changed(@Observes PersonChanged change) {
        if (change.endsSessions() && !change.accountId().isEmpty()) {
            endAll(change.accountId());
        }
    }

    private void tell(SessionsEnded over) {
        ended.fire(over);
        journal.publish(info.becs.spi.events.Event.of(ENDED, over.subject()));
    }
}
