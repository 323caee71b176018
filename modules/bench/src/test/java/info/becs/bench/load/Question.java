package info.becs.bench.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request as it goes over the wire, with a place for a key that no other request has.
 *
 * <pre>{@code
 * Question.get("/news").header("Accept-Encoding", "gzip")
 * Question.post("/bare/commits", json).withAKeyOfItsOwn()
 * }</pre>
 */
public final class Question {

    static final String KEY = "0198a000-0000-7000-8000-000000000000";

    private final String method;
    private final String path;
    private final byte[] body;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int expected = -1;

    private Question(String method, String path, byte[] body) {
        this.method = method;
        this.path = path;
        this.body = body;
        header("Host", "localhost");
    }

    public static Question get(String path) {
        return new Question("GET", path, new byte[0]);
    }

    public static Question post(String path, byte[] json) {
        return new Question("POST", path, json)
                .header("Content-Type", "application/json")
                .header("Content-Length", String.valueOf(json.length));
    }

    public Question header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Each time it is asked it carries another Idempotency-Key. */
    public Question withAKeyOfItsOwn() {
        return header("Idempotency-Key", KEY);
    }

    /** An answer with fewer or more bytes than these is a wrong one. */
    public Question expecting(int bytes) {
        expected = bytes;
        return this;
    }

    boolean isAnsweredBy(int length) {
        return expected < 0 || expected == length;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head().getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** Where the twelve digits of the key stand that differ, or -1. */
    int keyAt() {
        int at = head().indexOf(KEY);
        return at < 0 ? -1 : at + KEY.length() - 12;
    }

    private String head() {
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }
}
