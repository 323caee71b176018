package info.becs.core.account.boundary;

import info.becs.core.account.control.OwnAccount;
import info.becs.core.people.entity.Account;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.entity.Visit;
import info.becs.core.signin.entity.Guest;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is on a page of an account: signed in or not, in a browser that keeps a secret from now on.
 *
 * @param session whose cookie came; empty where it is worth nothing
 */
record Visitor(PageRequest request, Optional<Live> session, Optional<Account> account, Guest guest) {

    private static final Duration BROWSER_LIFE = Duration.ofDays(400);
    private static final int LONGEST = 1000;

    static Visitor of(PageRequest request, OwnAccount own) {
        Optional<Live> session = cookie(request, Cookies.SESSION).flatMap(own::session);
        Secret browser = cookie(request, Cookies.BROWSER).map(Secret::new).orElseGet(Secret::random);
        return new Visitor(
                request,
                session,
                session.flatMap(own::of),
                new Guest(new Visit(request.device(), request.network()), Optional.of(browser)));
    }

    private static Optional<String> cookie(PageRequest request, String name) {
        return Optional.ofNullable(request.cookies().get(name))
                .filter(value -> !value.isEmpty() && value.length() <= 200);
    }

    Locale locale() {
        return request.locale();
    }

    /** Of whoever is signed in. */
    Live live() {
        return session.orElseThrow();
    }

    /** Whether this form was sent. */
    boolean chose(String choice) {
        return request.submits() && field("choice").equals(choice);
    }

    /** What was typed; an empty text where nothing was, or more than anybody would. */
    String field(String name) {
        return request.field(name).filter(text -> text.length() <= LONGEST).orElse("");
    }

    Optional<Secret> ticket() {
        return cookie(request, Cookies.TICKET).map(Secret::new);
    }

    /** The same page, and the browser keeps its secret. */
    PageAnswer remembered(PageAnswer answer) {
        return guest.browser()
                .map(secret -> answer.cookie(Cookies.BROWSER, secret.text(), BROWSER_LIFE))
                .orElse(answer);
    }
}
