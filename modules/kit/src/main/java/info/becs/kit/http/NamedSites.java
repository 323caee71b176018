package info.becs.kit.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * Why not the server's own <cors>
 *
 * It answers before any web application is asked, so it can neither say Vary on answers to programs without an Origin,
 * which caches then hand to pages, nor be told by a setting that there are none: an empty list of origins is a list.
 * What is here stands in front of kept answers, refusals and the relay alike, and only names are ever written.
 *
 * No Access-Control-Allow-Credentials, so a browser sends no cookie and shows no answer to one; and X-Becs-Request is not
 * among the headers, so what a cookie changes stays out of reach.
 */
/** Pages of sites that the operator has named may use the API from a browser, with a token. */
@ApplicationScoped
public class NamedSites {

    public static final String KEY = "platform.cors.origins";

    private static final Pattern ORIGIN =
            Pattern.compile("https?://[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:[0-9]{1,5})?");
    private static final Pattern STANDARD_PORT = Pattern.compile("http://.*:80|https://.*:443");
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String HEADERS =
            "Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match, If-None-Match, X-File-Name,"
                    + " X-Mobile-Code, X-Receipt-Number, X-Receipt-Secret";
    private static final String EXPOSED = "ETag, Location, Retry-After, Content-Language";
    private static final String TEN_MINUTES = "600";

    @Inject
    @ConfigProperty(name = KEY)
    Optional<String> named;

    private Set<String> origins = Set.of();

    @PostConstruct
    void read() {
        origins = named(named).stream().filter(NamedSites::isOrigin).collect(Collectors.toUnmodifiableSet());
    }

    /** Those among what the operator has written that are none, such as {@code *} or an address with a path. */
    public static List<String> notOrigins(Optional<String> named) {
        return named(named).stream().filter(text -> !isOrigin(text)).toList();
    }

    private static List<String> named(Optional<String> named) {
        return named.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** As a browser writes it: scheme, host and a port that is not the usual one. */
    private static boolean isOrigin(String text) {
        return ORIGIN.matcher(text).matches() && !STANDARD_PORT.matcher(text).matches();
    }

    /** Lets a page of such a site read what follows; whether it had only asked for that, and has its answer. */
    public boolean answered(HttpServletRequest request, HttpServletResponse response) {
        if (origins.isEmpty() || !request.getRequestURI().startsWith("/api/")) {
            return false;
        }
        response.setHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origin == null || !origins.contains(origin)) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        if (!isAskedFirst(request)) {
            response.setHeader("Access-Control-Expose-Headers", EXPOSED);
            return false;
        }
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", HEADERS);
        response.setHeader("Access-Control-Max-Age", TEN_MINUTES);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return true;
    }

    private static boolean isAskedFirst(HttpServletRequest request) {
        return "OPTIONS".equals(request.getMethod()) && request.getHeader("Access-Control-Request-Method") != null;
    }
}
