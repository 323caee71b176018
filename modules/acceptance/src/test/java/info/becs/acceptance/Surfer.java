package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, and sends what the pages of this platform send. */
final class Surfer {

    static final String SESSION = "__Host-becs";
    static final String BROWSER = "__Host-becs-browser";

    private final LibertyNode node;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Surfer(LibertyNode node) {
        this.node = node;
    }

    /** The same browser in front of another node. */
    Surfer at(LibertyNode other) {
        var there = new Surfer(other);
        there.cookies.putAll(cookies);
        return there;
    }

    Answer get(String path) {
        return kept(caller().get(path));
    }

    Answer post(String path, Object json) {
        return kept(caller().post(path, json));
    }

    Answer post(String path) {
        return kept(caller().post(path));
    }

    /** A form of a page, without a script. */
    Answer submit(String path, Map<String, String> fields) {
        return kept(forged().header("Sec-Fetch-Site", "same-origin").submit(path, fields));
    }

    Answer put(String path, Object json) {
        return kept(caller().put(path, json));
    }

    Answer delete(String path) {
        return kept(caller().delete(path));
    }

    Caller caller() {
        return forged().header("X-Becs-Request", "1").header("Sec-Fetch-Site", "same-origin");
    }

    /** What another site makes this browser send: with its cookies, and nothing that our pages add. */
    Caller forged() {
        String header = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty()
                ? node.anonymous().in("en")
                : node.anonymous().in("en").header("Cookie", header);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** As whoever has got hold of it would. */
    void plant(String name, String value) {
        cookies.put(name, value);
    }

    private Answer kept(Answer answer) {
        for (String header : answer.headers("Set-Cookie")) {
            String pair = header.substring(0, header.indexOf(';'));
            String name = pair.substring(0, pair.indexOf('='));
            if (header.contains("Max-Age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, pair.substring(pair.indexOf('=') + 1));
            }
        }
        return answer;
    }
}
