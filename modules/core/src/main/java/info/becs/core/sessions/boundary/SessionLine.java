package info.becs.core.sessions.boundary;

import info.becs.core.sessions.entity.Factors;
import info.becs.core.sessions.entity.Session;
import java.time.Instant;

/** A session in a list. */
public record SessionLine(
        String id,
        String device,
        String network,
        boolean isCurrent,
        boolean isTwoFactors,
        Instant createdAt,
        Instant seenAt,
        Instant expiresAt) {

    static SessionLine of(Session session, String current) {
        return new SessionLine(
                session.id(),
                session.device(),
                session.network(),
                session.id().equals(current),
                session.factors() == Factors.TWO,
                session.createdAt(),
                session.seenAt(),
                session.expiresAt());
    }
}
