package info.becs.core.access.control;

import info.becs.core.access.entity.AccessProblem;
import info.becs.core.access.entity.Identity;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.control.CurrentSession;
import info.becs.core.sessions.control.Forgery;
import info.becs.core.sessions.control.LiveSessions;
import info.becs.core.sessions.control.LiveSessions.Live;
import info.becs.core.sessions.entity.SessionProblem;
import info.becs.kit.http.Caller;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/*
 * Why this and no HttpAuthenticationMechanism
 *
 * One provider for all web applications of the server: modules need no security code at all. A mechanism as a CDI bean
 * in each WAR would leak the class loader of every WAR that is ever taken away (ModulePropertiesUtils keeps it).
 * Groups of the caller are the permission words that they hold everywhere. The principal's name is the id of the account:
 * the server may write it into its logs.
 */
/** Finds out who a request comes from: nobody, or whoever its token or its session speaks for. */
final class Authentication implements ServerAuthModule, ServerAuthContext {

    // Liberty: with it no LTPA token is signed for each request (70 instead of 300 µs)
    private static final String CACHE_KEY = "com.ibm.wsspi.security.cred.cacheKey";
    private static final String SCHEME = "Bearer ";
    private static final String API = "/api/";
    private static final int LONGEST_TOKEN = 200;

    private final Identities identities;
    private final LiveSessions sessions;
    private final CallbackHandler handler;

    Authentication(Identities identities, LiveSessions sessions, CallbackHandler handler) {
        this.identities = identities;
        this.sessions = sessions;
        this.handler = handler;
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        var request = (HttpServletRequest) message.getRequestMessage();
        String header = request.getHeader("Authorization");
        try {
            Optional<Identity> identity = header == null ? byCookie(request) : byHeader(request, header);
            if (identity.isEmpty()) {
                handler.handle(new Callback[] {new CallerPrincipalCallback(client, (Principal) null)});
                return AuthStatus.SUCCESS;
            }
            Caller.is(request, identity.get().person(), identity.get().name());
            Caller.holds(request, identity.get().grants().scopes());
            speakFor(identity.get(), client);
            return AuthStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthException(e);
        }
    }

    /** What a program shows on purpose must be worth something: else it is told so. */
    private Optional<Identity> byHeader(HttpServletRequest request, String header) {
        Optional<Identity> identity = Optional.empty();
        boolean isSession = false;
        if (header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() < LONGEST_TOKEN) {
            String secret = header.substring(SCHEME.length()).trim();
            isSession = LiveSessions.isMeant(secret);
            identity = isSession ? bySession(request, secret) : identities.of(secret);
        }
        if (identity.isEmpty()) {
            // SEND_FAILURE does not end a request to an address that nobody has constrained: the gate refuses it.
            Caller.refused(request, isSession ? SessionProblem.over() : AccessProblem.tokenUnknown());
        }
        return identity;
    }

    /** A browser sends its cookie to everything: one that is worth nothing comes from nobody. */
    private Optional<Identity> byCookie(HttpServletRequest request) {
        Optional<String> secret = Cookies.value(request.getHeader("Cookie"), Cookies.SESSION);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        if (Forgery.isPossible(request)) {
            // Public forms work without a script and so without the header: there a cookie gives no rights.
            withoutRights(request, sessions.of(secret.get()));
            return Optional.empty();
        }
        return bySession(request, secret.get());
    }

    private void withoutRights(HttpServletRequest request, Optional<Live> session) {
        if (isApi(request)) {
            session.ifPresent(live -> Caller.refused(request, SessionProblem.forged()));
        } else {
            session.flatMap(identities::of).ifPresent(identity -> Caller.visits(request, identity.person()));
        }
    }

    /** Also where it is a part of the web application that draws pages. */
    private static boolean isApi(HttpServletRequest request) {
        return (request.getContextPath() + request.getServletPath()).startsWith(API);
    }

    private Optional<Identity> bySession(HttpServletRequest request, String secret) {
        Optional<Live> session = sessions.of(secret);
        Optional<Identity> identity = session.flatMap(identities::of);
        if (identity.isPresent()) {
            CurrentSession.is(request, session.get());
        }
        return identity;
    }

    private void speakFor(Identity identity, Subject client) throws IOException, UnsupportedCallbackException {
        handler.handle(new Callback[] {
            new CallerPrincipalCallback(client, identity.person().toString()),
            new GroupPrincipalCallback(client, identity.permissions().toArray(String[]::new))
        });
        for (@SuppressWarnings("rawtypes") Hashtable credentials : client.getPrivateCredentials(Hashtable.class)) {
            put(credentials, identity.state());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void put(Hashtable credentials, String state) {
        credentials.put(CACHE_KEY, state);
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject subject) {
        subject.getPrincipals().clear();
    }

    @Override
    public void initialize(
            MessagePolicy request,
            MessagePolicy response,
            CallbackHandler newHandler,
            @SuppressWarnings("rawtypes") Map options) {
        // made complete by its provider
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class[] getSupportedMessageTypes() {
        return new Class[] {HttpServletRequest.class, HttpServletResponse.class};
    }
}
