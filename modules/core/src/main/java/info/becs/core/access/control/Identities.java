package info.becs.core.access.control;

import info.becs.core.access.entity.AccessToken;
import info.becs.core.access.entity.Identity;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Roles;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Grants;
import info.becs.core.people.entity.PermissionWords;
import info.becs.core.people.entity.PersonChanged;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.entity.Factors;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who a secret speaks for; looked up once and kept so shortly that what is taken away is gone everywhere in two seconds. */
@ApplicationScoped
public class Identities {

    private record Kept(Identity identity, Instant over, Instant until, long generation) {}

    private static final Duration KEPT = Duration.ofMillis(1_500);
    private static final int MOST = 10_000;
    private static final PermissionWords ALL = new PermissionWords(Set.of("*"));

    @Inject
    Tokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Inject
    Clock clock;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** Whoever a token speaks for. */
    public Optional<Identity> of(String secret) {
        String hash = new Secret(secret).hash();
        return kept(hash, (now, generation) -> ofToken(hash, now, generation));
    }

    /** Whoever is signed in. With one factor, where a role asks for two, they are known and may do nothing. */
    public Optional<Identity> of(Live session) {
        return kept(
                session.id(),
                (now, generation) -> ofAccount(session.accountId(), ALL, session.id())
                        .map(identity ->
                                session.factors() == Factors.ONE && roles.needsSecondFactor(session.accountId())
                                        ? Identity.of(identity.person(), identity.name(), Grants.NONE, session.id())
                                        : identity)
                        .map(identity -> new Kept(identity, session.expiresAt(), now.plus(KEPT), generation)));
    }

    private interface LookUp {
        Optional<Kept> at(Instant now, long generation);
    }

    private Optional<Identity> kept(String key, LookUp lookUp) {
        Instant now = clock.instant();
        long generation = Switchboard.live().generation();
        Kept found = kept.get(key);
        if (found == null || now.isAfter(found.until()) || found.generation() != generation) {
            found = lookUp.at(now, generation).orElse(null);
            if (found == null) {
                kept.remove(key);
                return Optional.empty();
            }
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, found);
        }
        return now.isBefore(found.over()) ? Optional.of(found.identity()) : Optional.empty();
    }

    private Optional<Kept> ofToken(String hash, Instant now, long generation) {
        Optional<AccessToken> token = tokens.byHash(hash).filter(t -> !t.isOver(now));
        if (token.isEmpty()) {
            return Optional.empty();
        }
        AccessToken found = token.get();
        Optional<Identity> identity = ofAccount(found.accountId(), found.scopes(), found.id());
        if (identity.isPresent() && found.isNewsOfUse(now)) {
            tokens.used(found.id(), now);
        }
        return identity.map(i -> new Kept(i, found.expiresAt(), now.plus(KEPT), generation));
    }

    /**
     * An account as a caller; empty unless it is active. Not kept.
     *
     * @param limit no more than this; {@code *} for all that the account may
     * @param key of the token or the session that speaks for it
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Identity> ofAccount(String accountId, PermissionWords limit, String key) {
        return accounts.find(accountId)
                .filter(Account::isActive)
                .map(account -> Identity.of(
                        account.personId(),
                        account.name().en(),
                        roles.grantsOf(accountId).within(limit),
                        key));
    }

    /** Forgets what is kept, after a token was revoked on this node. */
    public void forget() {
        kept.clear();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonChanged change) {
        forget();
    }
}
