package info.becs.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
public final class Answer {

    private final String question;
    private final HttpResponse<byte[]> response;

    Answer(String question, HttpResponse<byte[]> response) {
        this.question = question;
        this.response = response;
    }

    /** Fails with question and body if the status is another. */
    public Answer expect(int status) {
        assertThat(status()).as("%s", this).isEqualTo(status);
        return this;
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError(this + " has no ETag"));
    }

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    /** One text of the JSON body, by its name or by a pointer that begins with a slash. */
    public String text(String where) {
        JsonNode node = json().at(where.startsWith("/") ? where : "/" + where);
        assertThat(node.isMissingNode()).as("%s has no %s", this, where).isFalse();
        return node.asString();
    }

    /** The status and the first 2,000 characters, for the report of a failed test. */
    @Override
    public String toString() {
        String body = body();
        return question + " -> " + status() + " " + body.substring(0, Math.min(body.length(), 2000));
    }
}
