package info.becs.core.access.control;

import info.becs.core.access.entity.AccessToken;
import info.becs.core.access.entity.Secret;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Who a token speaks for; looked up once and kept for two seconds, so a revocation is honoured by then everywhere. */
@ApplicationScoped
public class Identities {

    /** A caller: name for the log, permissions as of now, and what tells this state from another. */
    public record Identity(String name, Set<String> permissions, String state) {}

    private record Kept(AccessToken token, Instant until) {}

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public Optional<Identity> of(String secret) {
        String hash = new Secret(secret).hash();
        Instant now = clock.instant();
        Kept found = kept.get(hash);
        if (found == null || now.isAfter(found.until())) {
            AccessToken token = tokens.byHash(hash).orElse(null);
            if (token == null) {
                kept.remove(hash);
                return Optional.empty();
            }
            if (kept.size() >= MOST) {
                kept.clear();
            }
            found = new Kept(token, now.plus(KEPT));
            kept.put(hash, found);
        }
        return found.token().isOver(now) ? Optional.empty() : Optional.of(identity(found.token()));
    }

    /** Forgets what is kept, after a token was revoked on this node. */
    public void forget() {
        kept.clear();
    }

    private static Identity identity(AccessToken token) {
        Set<String> permissions = token.among(declared());
        return new Identity(token.name(), permissions, token.id() + ":" + permissions.hashCode());
    }

    /** All permissions of all modules that are here, also of disabled ones. */
    public static Set<String> declared() {
        var all = new TreeSet<String>();
        for (ModuleHandle module : Switchboard.live().modules()) {
            all.addAll(module.info().permissions().keySet());
        }
        return all;
    }
}
