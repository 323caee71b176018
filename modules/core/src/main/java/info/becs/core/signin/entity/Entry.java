package info.becs.core.signin.entity;

import info.becs.core.secrets.entity.Secret;
import java.util.Optional;
import java.util.Set;

/**
 * How far somebody has come: in, or one factor short.
 *
 * @param session the secret of the new session
 * @param ticket what the second factor is sent with
 * @param ways factors with which it goes on
 */
public record Entry(Optional<Secret> session, Optional<Secret> ticket, Set<String> ways) {

    public static final String TOTP = "totp";
    public static final String PASSKEY = "passkey";
    public static final String RECOVERY = "recovery-code";

    public static Entry in(Secret session) {
        return new Entry(Optional.of(session), Optional.empty(), Set.of());
    }

    public static Entry halfway(Secret ticket, Set<String> ways) {
        return new Entry(Optional.empty(), Optional.of(ticket), ways);
    }

    public boolean isIn() {
        return session.isPresent();
    }
}
