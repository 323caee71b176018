package info.becs.kit.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says it is, in two or three words. */
public final class Device {

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

    private Device() {}

    /** Two words of our own, never what the client has written. */
    public static String of(String userAgent) {
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
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
