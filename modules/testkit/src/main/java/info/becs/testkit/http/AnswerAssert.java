package info.becs.testkit.http;

import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractAssert;
import tools.jackson.databind.JsonNode;

/** What one may say about an answer. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

    private AnswerAssert(Answer actual) {
        super(actual, AnswerAssert.class);
    }

    public static AnswerAssert assertThat(Answer answer) {
        return new AnswerAssert(answer);
    }

    public AnswerAssert hasStatus(int status) {
        if (actual.status() != status) {
            failWithMessage("Expected status %s: %s", status, actual);
        }
        return this;
    }

    /** A refusal in RFC 9457 with this code. */
    public AnswerAssert isProblem(String code) {
        String type = actual.header("Content-Type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            failWithMessage("Expected application/problem+json, not %s: %s", type, actual);
        }
        String found = actual.json().path("code").asString("");
        if (!found.equals(code)) {
            failWithMessage("Expected the problem %s, not %s: %s", code, found, actual);
        }
        return this;
    }

    /** Among the broken rules is one at this JSON pointer. */
    public AnswerAssert complainsAbout(String pointer) {
        boolean found = StreamSupport.stream(actual.json().path("errors").spliterator(), false)
                .map((JsonNode rule) -> rule.path("pointer").asString(""))
                .anyMatch(pointer::equals);
        if (!found) {
            failWithMessage("Expected a complaint about %s: %s", pointer, actual);
        }
        return this;
    }

    public AnswerAssert says(String text) {
        if (!actual.body().contains(text)) {
            failWithMessage("Expected '%s' in: %s", text, actual);
        }
        return this;
    }

    public AnswerAssert doesNotSay(String text) {
        if (actual.body().contains(text)) {
            failWithMessage("Did not expect '%s' in: %s", text, actual);
        }
        return this;
    }

    public AnswerAssert hasHeader(String name, String value) {
        if (!actual.headers(name).contains(value)) {
            failWithMessage("Expected the header %s: %s, not %s, of: %s", name, value, actual.headers(name), actual);
        }
        return this;
    }
}
