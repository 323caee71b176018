package info.becs.core.signin.entity;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.entity.Visit;
import java.util.Optional;

/**
 * Somebody at the door: not known yet.
 *
 * @param browser the secret that this browser keeps, if it is one that was here
 */
public record Guest(Visit from, Optional<Secret> browser) {

    public Guarded network() {
        return Guarded.network(from.network());
    }
}
