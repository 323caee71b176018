package info.becs.kit.http;

import info.becs.spi.Problem;
import info.becs.spi.people.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/*
 * Why request attributes
 *
 * The core's provider runs for every request and knows the caller's permissions. They cannot ride on the Principal
 * (Liberty replaces it when authentication is kept in its cache), and isUserInRole answers only for roles that a web
 * application has declared. A request attribute cannot be set from outside.
 */
/**
 * Who calls and what they may, as the core's authentication has found out; or why the token was refused.
 *
 * <p>Whoever asks whether somebody may do something asks here, for reading and for everything that is derived from
 * reading: {@link #may(HttpServletRequest, String, String)} with the scope of the row as it is, and again with the scope
 * of the row as it will be.
 */
public final class Caller {

    /** The scope of a role that was given without limits. */
    public static final String EVERYWHERE = "*";

    private static final String GRANTS = Caller.class.getName() + ".grants";
    private static final String PERSON = Caller.class.getName() + ".person";
    private static final String VISITOR = Caller.class.getName() + ".visitor";
    private static final String NAME = Caller.class.getName() + ".name";
    private static final String REFUSED = Caller.class.getName() + ".refused";

    private Caller() {}

    /** Said by the core: this person calls. */
    public static void is(HttpServletRequest request, PersonId person, String name) {
        request.setAttribute(PERSON, person);
        request.setAttribute(NAME, name);
    }

    /**
     * Said by the core: this person's browser sends the form of a page. That gives no rights, since any page of the world may have
     * led it here; whoever draws pages asks first whether the form is its own.
     */
    public static void visits(HttpServletRequest request, PersonId person) {
        request.setAttribute(VISITOR, person);
    }

    /** Said by the core: the caller holds these permissions, each for these scopes. */
    public static void holds(HttpServletRequest request, Map<String, Set<String>> grants) {
        request.setAttribute(GRANTS, grants);
    }

    /** Said by the core: the caller showed a token that is worth nothing. */
    public static void refused(HttpServletRequest request, Problem why) {
        request.setAttribute(REFUSED, why);
    }

    static Problem refusal(HttpServletRequest request) {
        return (Problem) request.getAttribute(REFUSED);
    }

    /** For what everybody may do who is signed in, and nobody else. */
    public static void requireSignedIn(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            throw KitProblem.unauthenticated();
        }
    }

    /** Who calls; empty for a passer-by. */
    public static Optional<PersonId> person(HttpServletRequest request) {
        return Optional.ofNullable((PersonId) request.getAttribute(PERSON));
    }

    /** Whose browser sends the form of a page, once it is known that the form is one's own; empty for a passer-by. */
    public static Optional<PersonId> visitor(HttpServletRequest request) {
        return person(request).or(() -> Optional.ofNullable((PersonId) request.getAttribute(VISITOR)));
    }

    /** What the caller is called, for people to read; empty for a passer-by. Never for a log. */
    public static String name(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof String name ? name : "";
    }

    /** Whether the caller holds this permission everywhere. */
    public static boolean may(HttpServletRequest request, String permission) {
        return scopes(request, permission).contains(EVERYWHERE);
    }

    /** Whether the caller holds this permission for this scope, for instance {@code news.category:law}. */
    public static boolean may(HttpServletRequest request, String permission, String scope) {
        Set<String> held = scopes(request, permission);
        return held.contains(EVERYWHERE) || held.contains(scope);
    }

    /** Refuses a caller who does not hold this permission for this scope. */
    public static void require(HttpServletRequest request, String permission, String scope) {
        if (!may(request, permission, scope)) {
            throw KitProblem.forbidden(permission);
        }
    }

    /** The scopes for which the caller holds this permission: none, some, or {@link #EVERYWHERE} among them. */
    public static Set<String> scopes(HttpServletRequest request, String permission) {
        return grants(request).getOrDefault(permission, Set.of());
    }

    /** All that the caller may: permission → scopes. */
    @SuppressWarnings("unchecked") // put there by holds() alone
    public static Map<String, Set<String>> grants(HttpServletRequest request) {
        return request.getAttribute(GRANTS) instanceof Map<?, ?> grants ? (Map<String, Set<String>>) grants : Map.of();
    }
}
