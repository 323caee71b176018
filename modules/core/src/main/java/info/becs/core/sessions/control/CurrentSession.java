package info.becs.core.sessions.control;

import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.entity.SessionProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The session in which a request was sent, for the core's own resources. */
public final class CurrentSession {

    private static final String ATTRIBUTE = CurrentSession.class.getName();

    private CurrentSession() {}

    /** Said by the core's authentication. */
    public static void is(HttpServletRequest request, Live session) {
        request.setAttribute(ATTRIBUTE, session);
    }

    /** Empty for a passer-by, and for a token. */
    public static Optional<Live> of(HttpServletRequest request) {
        return Optional.ofNullable((Live) request.getAttribute(ATTRIBUTE));
    }

    /** For what a token must not do. */
    public static Live require(HttpServletRequest request) {
        return of(request)
                .orElseThrow(
                        () -> request.getUserPrincipal() == null ? SessionProblem.none() : SessionProblem.needed());
    }
}
