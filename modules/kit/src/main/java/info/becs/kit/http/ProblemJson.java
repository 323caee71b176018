package info.becs.kit.http;

import info.becs.spi.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A problem as RFC 9457 wants it, in the reader's language. */
public final class ProblemJson {

    public static final String TYPE = "application/problem+json";

    private ProblemJson() {}

    public static String text(Problem problem, Locale locale) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "urn:becs:problem:" + problem.code())
                .add("title", Statuses.title(problem.kind()).in(locale))
                .add("status", Statuses.of(problem.kind()))
                .add("detail", problem.sentence().in(locale))
                .add("code", problem.code());
        if (!problem.details().isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            problem.details()
                    .forEach(d -> errors.add(Json.createObjectBuilder()
                            .add("pointer", d.pointer())
                            .add("code", d.code())
                            .add("detail", d.sentence().in(locale))));
            json.add("errors", errors);
        }
        return json.build().toString();
    }

    /** Answers a servlet request with it. */
    public static void write(HttpServletResponse response, Problem problem, Locale locale) throws IOException {
        byte[] body = text(problem, locale).getBytes(StandardCharsets.UTF_8);
        response.setStatus(Statuses.of(problem.kind()));
        response.setContentType(TYPE);
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        problem.retryAfter().ifPresent(p -> response.setHeader("Retry-After", Long.toString(p.toSeconds())));
        if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
