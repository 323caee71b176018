package info.becs.core.sessions.control;

import java.time.Duration;
import java.util.Optional;

/*
 * __Host-
 *
 * A browser takes a cookie of such a name only from this host itself, over a connection that is secure, for all its
 * paths: so no neighbour under the same domain can plant one. (Browsers count http://localhost as secure.)
 */
/** The cookies of this platform, as the browser sends and is sent them. */
public final class Cookies {

    public static final String SESSION = "__Host-becs";
    /** What tells this browser from others. */
    public static final String BROWSER = "__Host-becs-browser";
    /** What a second factor is sent with. */
    public static final String TICKET = "__Host-becs-ticket";

    private static final int LONGEST = 200;

    private Cookies() {}

    /** The value of the cookie of this name; empty where it is missing, too long, or there are two of them. */
    public static Optional<String> value(String header, String name) {
        if (header == null || !header.contains(name)) {
            return Optional.empty();
        }
        String found = null;
        for (String pair : header.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = pair.substring(equals + 1).strip();
            }
        }
        return Optional.ofNullable(found).filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    public static String set(String name, String value, Duration life) {
        return name + "=" + value + "; Max-Age=" + life.toSeconds() + "; Path=/; Secure; HttpOnly; SameSite=Lax";
    }

    public static String clear(String name) {
        return set(name, "", Duration.ZERO);
    }
}
