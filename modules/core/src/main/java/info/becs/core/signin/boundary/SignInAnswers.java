package info.becs.core.signin.boundary;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.core.sessions.control.Forgery;
import info.becs.core.sessions.control.SessionSettings;
import info.becs.core.sessions.control.Sessions;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Duration;
import java.util.Optional;

/** Puts what somebody has got into an answer: for a browser into cookies, for a program into the body. */
@ApplicationScoped
public class SignInAnswers {

    private static final Duration BROWSER_LIFE = Duration.ofDays(400);

    @Inject
    Sessions sessions;

    @Inject
    SessionSettings settings;

    /** A guest whose browser keeps a secret from now on, if it is a browser. */
    public Guest guest(HttpServletRequest request) {
        Guest guest = Guests.of(request);
        return guest.browser().isEmpty() && Forgery.isOurs(request)
                ? new Guest(guest.from(), Optional.of(Secret.random()))
                : guest;
    }

    Response answer(HttpServletRequest request, Guest guest, Entry entry) {
        boolean isBrowser = Forgery.isOurs(request);
        entry.session().ifPresent(session -> endFormer(request));
        var body = new SignInAnswer(
                entry.isIn() ? "signed-in" : "second-factor",
                entry.ways(),
                entry.ticket().filter(t -> !isBrowser).map(Secret::text).orElse(null),
                entry.session().filter(s -> !isBrowser).map(Secret::text).orElse(null));
        ResponseBuilder response = Response.status(Response.Status.CREATED).entity(body);
        if (isBrowser) {
            entry.session().ifPresent(s -> response.header("Set-Cookie", cookie(s)));
            response.header(
                    "Set-Cookie",
                    entry.ticket()
                            .map(t -> Cookies.set(Cookies.TICKET, t.text(), Purpose.SECOND_FACTOR.life()))
                            .orElse(Cookies.clear(Cookies.TICKET)));
        }
        return remembered(response, request, guest).build();
    }

    /** For whoever is let in elsewhere: the session as a cookie. */
    String cookie(Secret session) {
        return Cookies.set(Cookies.SESSION, session.text(), settings.longest());
    }

    /** The ticket that was sent along, or that the browser keeps. */
    public Optional<Secret> ticket(HttpServletRequest request, String sent) {
        return Optional.ofNullable(sent)
                .or(() -> Forgery.isOurs(request)
                        ? Cookies.value(request.getHeader("Cookie"), Cookies.TICKET)
                        : Optional.empty())
                .map(Secret::new);
    }

    /** Lets the browser keep its secret. */
    public ResponseBuilder remembered(ResponseBuilder response, HttpServletRequest request, Guest guest) {
        if (Forgery.isOurs(request)) {
            guest.browser()
                    .ifPresent(
                            b -> response.header("Set-Cookie", Cookies.set(Cookies.BROWSER, b.text(), BROWSER_LIFE)));
        }
        return response.header("Cache-Control", "no-store");
    }

    /** Whoever signs in anew leaves the session before. */
    private void endFormer(HttpServletRequest request) {
        CurrentSession.of(request).ifPresent(former -> sessions.endIfThere(former.accountId(), former.id()));
    }
}
