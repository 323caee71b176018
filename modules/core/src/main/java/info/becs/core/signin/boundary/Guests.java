package info.becs.core.signin.boundary;

import info.becs.core.secrets.entity.Secret;
import info.becs.core.sessions.control.Cookies;
import info.becs.core.sessions.entity.Visit;
import info.becs.core.signin.entity.Guest;
import info.becs.kit.http.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Who stands at the door, as far as a request tells. */
final class Guests {

    private static final Map<String, String> BROWSERS = order(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari",
            "curl/",
            "curl",
            "Java-http-client",
            "Java");
    private static final Map<String, String> SYSTEMS = order(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Guests() {}

    static Guest of(HttpServletRequest request) {
        var browser =
                Cookies.value(request.getHeader("Cookie"), Cookies.BROWSER).map(Secret::new);
        return new Guest(new Visit(device(request.getHeader("User-Agent")), Network.of(request)), browser);
    }

    /** Two words of our own, never what the client has written. */
    private static String device(String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, text);
        String system = first(SYSTEMS, text);
        return (browser.isEmpty() || system.isEmpty()) ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> words, String text) {
        return words.entrySet().stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> order(String... pairs) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}
