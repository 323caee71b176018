package info.becs.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person in front of a server: what they say, and the answer.
 *
 * <pre>{@code
 * as(ada).in("bn").post("/api/news/desk/articles", Map.of("title", "…")).expect(201);
 * as(nobody).header("If-None-Match", etag).get("/api/news/articles").expect(304);
 * }</pre>
 *
 * Follows no redirect and keeps no cookie: a test says what it means. Paths may hold Bangla.
 */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI address;
    private final Person person;
    private final Map<String, String> headers;

    public Caller(URI address, Person person) {
        this(address, person, Map.of());
    }

    private Caller(URI address, Person person, Map<String, String> headers) {
        this.address = address;
        this.person = person;
        this.headers = headers;
    }

    public Caller header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Caller(address, person, more);
    }

    /** Prefers this language. */
    public Caller in(String language) {
        return header("Accept-Language", language);
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer head(String path) {
        return send("HEAD", path, null, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, null, BodyPublishers.noBody());
    }

    /** Anything that becomes JSON: a Map, a record, a List. */
    public Answer post(String path, Object json) {
        return send("POST", path, "application/json", json(json));
    }

    public Answer put(String path, Object json) {
        return send("PUT", path, "application/json", json(json));
    }

    public Answer patch(String path, Object json) {
        return send("PATCH", path, "application/json", json(json));
    }

    /** Exactly these bytes, for input that no program of ours would send. */
    public Answer send(String method, String path, String type, byte[] body) {
        return send(method, path, type, BodyPublishers.ofByteArray(body));
    }

    /** A form as a browser without JavaScript posts it. */
    public Answer submit(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** Whether this address answers so by now; a server that is not there does not. */
    public boolean isAnswering(String path, int status) {
        try {
            return get(path).status() == status;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    private Answer send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(
                        URI.create(address.resolve(path.replace(" ", "%20")).toASCIIString()))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        person.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        headers.forEach(request::header);
        String question = person + ": " + method + " " + path;
        try {
            return new Answer(question, HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(question, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(question + " was interrupted", e);
        }
    }

    private static HttpRequest.BodyPublisher json(Object value) {
        return BodyPublishers.ofString(JSON.writeValueAsString(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
