package info.becs.core.signin.boundary;

import info.becs.core.people.entity.Account;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.kit.http.Caller;
import info.becs.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is signed in, and what they may.
 *
 * @param permissions those that are held, everywhere or somewhere
 * @param scopes permission → where it is held, for those that are not held everywhere
 * @param secondFactor {@code used}, {@code needed} (until one is added and used nothing is permitted) or {@code none}
 * @param expiresAt when the session ends in any case; absent for a token
 * @param freshUntil until when passwords and factors can be changed without signing in again
 */
public record SessionView(
        String person,
        Text name,
        String language,
        Set<String> permissions,
        Map<String, Set<String>> scopes,
        String secondFactor,
        Instant expiresAt,
        Instant freshUntil) {

    static SessionView of(Account account, Map<String, Set<String>> grants) {
        return new SessionView(
                account.id(), account.name(), account.language(), grants.keySet(), limited(grants), "none", null, null);
    }

    private static Map<String, Set<String>> limited(Map<String, Set<String>> grants) {
        return grants.entrySet().stream()
                .filter(held -> !held.getValue().contains(Caller.EVERYWHERE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    SessionView in(Live session, String newSecondFactor, Duration fresh) {
        return new SessionView(
                person,
                name,
                language,
                permissions,
                scopes,
                newSecondFactor,
                session.expiresAt(),
                session.confirmedAt().plus(fresh));
    }
}
