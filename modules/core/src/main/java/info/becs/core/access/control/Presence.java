package info.becs.core.access.control;

import info.becs.core.access.entity.Identity;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.LiveSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether whoever has asked for an answer that lasts is still somebody who may have it. */
@ApplicationScoped
public class Presence {

    private static final String SCHEME = "Bearer ";

    @Inject
    Identities identities;

    @Inject
    LiveSessions sessions;

    /** To be asked again while the answer lasts; false within two seconds of a sign-out or of a role that was taken. */
    public BooleanSupplier of(HttpServletRequest request, String permission) {
        String header = request.getHeader("Authorization");
        String secret = header == null
                ? Cookies.value(request.getHeader("Cookie"), Cookies.SESSION).orElse("")
                : header.substring(SCHEME.length()).trim();
        return () -> identity(secret)
                .filter(identity -> identity.permissions().contains(permission))
                .isPresent();
    }

    private Optional<Identity> identity(String secret) {
        return LiveSessions.isMeant(secret) ? sessions.of(secret).flatMap(identities::of) : identities.of(secret);
    }
}
