package info.becs.kit.http;

import info.becs.spi.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/*
 * Why request attributes
 *
 * The core's provider runs for every request and knows the caller's permissions. They cannot ride on the Principal
 * (Liberty replaces it when authentication is kept in its cache), and isUserInRole answers only for roles that a web
 * application has declared. A request attribute cannot be set from outside.
 */
/** Who calls, as the core's authentication has found out: permissions, or why the token was refused. */
public final class Caller {

    private static final String PERMISSIONS = Caller.class.getName() + ".permissions";
    private static final String REFUSED = Caller.class.getName() + ".refused";

    private Caller() {}

    /** Said by the core: the caller holds these permissions. */
    public static void holds(HttpServletRequest request, Set<String> permissions) {
        request.setAttribute(PERMISSIONS, Set.copyOf(permissions));
    }

    /** Said by the core: the caller showed a token that is worth nothing. */
    public static void refused(HttpServletRequest request, Problem why) {
        request.setAttribute(REFUSED, why);
    }

    static Problem refusal(HttpServletRequest request) {
        return (Problem) request.getAttribute(REFUSED);
    }

    /** Whether the caller holds this permission. */
    public static boolean may(HttpServletRequest request, String permission) {
        return request.getAttribute(PERMISSIONS) instanceof Set<?> held && held.contains(permission);
    }
}
