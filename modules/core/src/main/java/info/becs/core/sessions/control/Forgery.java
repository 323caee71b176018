package info.becs.core.sessions.control;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/*
 * Who sends the cookie
 *
 * A browser adds it to whatever another site makes it send. So with a cookie alone nobody changes anything: each
 * change carries a header that a page of another site cannot add without asking first (CORS), and where the browser
 * says from which site it comes, it must be ours. SameSite=Lax is the second wall, not the first: old browsers do not
 * know it, and it calls every neighbour in our domain the same site.
 */
/** Tells changes that a person of ours has asked for from those that another site has made their browser send. */
public final class Forgery {

    public static final String HEADER = "X-Becs-Request";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Forgery() {}

    /** Whether this may be one: a change that came by cookie, without what only our own programs add. */
    public static boolean isPossible(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && !isOurs(request);
    }

    /** Whether a program of ours has sent it, from a page of ours or from outside of a browser. */
    public static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "1".equals(request.getHeader(HEADER)) && (site == null || OURS.contains(site));
    }
}
