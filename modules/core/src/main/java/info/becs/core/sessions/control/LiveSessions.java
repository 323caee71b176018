package info.becs.core.sessions.control;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.entity.Factors;
import info.becs.core.sessions.entity.Session;
import info.becs.core.sessions.entity.SessionsEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/*
 * Two seconds
 *
 * A session is looked up at most every two seconds and kept meanwhile. What ends one is told after its commit: on this
 * node at once, on the others by the event and, should that come late, by the two seconds. A look-up that began before
 * an end and returns after it must not bring the session back: it stays only if nothing was ended meanwhile.
 */
/** The sessions in use on this node. */
@ApplicationScoped
public class LiveSessions {

    /** A session as a request needs it. */
    public record Live(String id, String accountId, Factors factors, Instant confirmedAt, Instant expiresAt) {}

    private record Kept(Live session, Instant until) {}

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    @Inject
    Sessions sessions;

    @Inject
    SessionSettings settings;

    @Inject
    Clock clock;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong endings = new AtomicLong();

    /** Whether this is meant to be the secret of a session, whatever it is worth. */
    public static boolean isMeant(String secret) {
        return secret.startsWith(Sessions.PREFIX);
    }

    public Optional<Live> of(String secret) {
        String hash = new Secret(secret).hash();
        Instant now = clock.instant();
        Kept found = kept.get(hash);
        if (found == null || now.isAfter(found.until())) {
            kept.remove(hash);
            found = lookedUp(hash, now).orElse(null);
        }
        return found == null || !now.isBefore(found.session().expiresAt())
                ? Optional.empty()
                : Optional.of(found.session());
    }

    private Optional<Kept> lookedUp(String hash, Instant now) {
        long before = endings.get();
        Duration idle = settings.idle();
        Session session =
                sessions.byHash(hash).filter(s -> !s.isOver(now, idle)).orElse(null);
        if (session == null) {
            return Optional.empty();
        }
        if (now.isAfter(session.seenAt().plus(NOTED))) {
            sessions.seen(session.id(), session.seenAt(), now);
        }
        var live = new Live(
                session.id(), session.accountId(), session.factors(), session.confirmedAt(), session.expiresAt());
        var entry = new Kept(live, now.plus(KEPT));
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(hash, entry);
        if (endings.get() != before) {
            kept.remove(hash);
        }
        return Optional.of(entry);
    }

    /** Forgets what is over, on whichever node it was ended. */
    public void forget(SessionsEnded over) {
        endings.incrementAndGet();
        kept.values()
                .removeIf(
                        k -> over.concerns(k.session().accountId(), k.session().id()));
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded over) {
        forget(over);
    }
}
