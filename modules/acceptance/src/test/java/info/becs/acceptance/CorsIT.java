package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of sites that the operator has named use the API with a token; nobody else's do, and none with a cookie. */
@Tag("one-engine")
class CorsIT extends WholeServer {

    private static final String APP = "https://app.example.org";
    private static final String OTHER = "http://localhost:5173";
    private static final String ARTICLES = "/api/news/articles";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://evil.example.org",
                "https://evil.example.org/",
                "https://app.example.org.evil.example.org",
                "http://app.example.org",
                "https://app.example.org:8443"
            })
    void whoIsNotNamedIsLetReadNothing(String origin) {
        Caller page = as(admin()).header("Origin", origin);
        for (Answer answer : List.of(
                page.get(ARTICLES),
                page.get("/api/core/people"),
                page.get("/api/core/nothing"),
                asksFirst(page, ARTICLES, "GET"))) {
            assertThat(answer.headers(ALLOWED)).as("%s", answer).isEmpty();
            assertThat(answer.headers("Access-Control-Allow-Methods")).isEmpty();
        }
    }

    /** The second time from kept bytes, in which no other site's permission may lie; the third only that nothing changed. */
    @Test
    void keptAnswersAreForWhoeverAsks() {
        String etag = "";
        for (int time = 0; time < 3; time++) {
            for (String origin : List.of(APP, OTHER, "https://evil.example.org", "")) {
                Caller page = origin.isEmpty()
                        ? server().anonymous()
                        : server().anonymous().header("Origin", origin);
                Answer answer = time < 2
                        ? page.get(ARTICLES)
                        : page.header("If-None-Match", etag).get(ARTICLES);

                assertThat(answer).as(origin + ", time " + time).hasStatus(time < 2 ? 200 : 304);
                assertThat(answer.headers(ALLOWED))
                        .isEqualTo(List.of(APP, OTHER).contains(origin) ? List.of(origin) : List.of());
                assertThat(String.join(", ", answer.headers("Vary"))).contains("Origin", "Accept-Language");
                etag = answer.etag();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void whatAPageAsksFirstIsAnsweredForTenMinutes(String method) {
        for (String path : List.of(ARTICLES, "/api/core/people", "/api/no-such-module/x")) {
            Answer answer = asksFirst(server().anonymous().header("Origin", APP), path, method);

            assertThat(answer).hasStatus(204).hasHeader(ALLOWED, APP).hasHeader("Access-Control-Max-Age", "600");
            assertThat(answer.header("Access-Control-Allow-Methods").orElse("")).contains(method);
            assertThat(answer.header("Access-Control-Allow-Headers").orElse(""))
                    .contains("Authorization", "If-Match", "Idempotency-Key", "X-File-Name", "X-Receipt-Secret")
                    .doesNotContain("X-Becs-Request", "Cookie", "*");
            assertThat(answer.body()).isEmpty();
        }
    }

    /** A page that cannot read a refusal could not say what is wrong. */
    @Test
    void refusalsAreReadToo() {
        Caller page = server().anonymous().header("Origin", APP);
        Caller staff = as(admin()).header("Origin", APP);
        Map<Answer, Integer> answers = Map.of(
                page.get("/api/core/people"), 401,
                page.header("Authorization", "Bearer becs_nothing").get("/api/core/people"), 401,
                as(ben()).header("Origin", APP).get("/api/core/people"), 403,
                page.get("/api/news/articles/no-such-article"), 404,
                page.get("/api/no-such-module/x"), 404,
                staff.send("POST", "/api/core/people", "application/json", "{".getBytes()), 400,
                staff.post("/api/core/people", Map.of("nameBn", "")), 422);

        answers.forEach((answer, status) -> assertThat(answer).hasStatus(status).hasHeader(ALLOWED, APP));
    }

    @Test
    void aTokenIsEnoughToReadAndToChange() {
        Caller page = as(admin()).header("Origin", APP);

        Answer read = page.get("/api/core/people").expect(200);
        assertThat(read).hasHeader(ALLOWED, APP);
        assertThat(read.header("Access-Control-Expose-Headers").orElse("")).contains("ETag", "Retry-After");
        Answer made = page.post(
                "/api/core/tokens", Map.of("name", "a page", "permissions", List.of("core.module.read"), "days", 1));
        assertThat(made).hasStatus(201).hasHeader(ALLOWED, APP);
    }

    /** Without Access-Control-Allow-Credentials a browser neither sends a cookie nor shows the answer to one. */
    @Test
    void aCookieIsNeverLetThrough() {
        Enrolled editor = Enrolled.person(server(), "editor");
        Caller page = editor.browser.forged().header("Origin", APP);
        Caller withHeader = page.header("X-Becs-Request", "1").header("Sec-Fetch-Site", "cross-site");

        for (Answer answer :
                List.of(page.get(ARTICLES), page.get(Enrolled.SESSION), asksFirst(page, Enrolled.SESSION, "DELETE"))) {
            assertThat(answer.headers("Access-Control-Allow-Credentials"))
                    .as("%s", answer)
                    .isEmpty();
        }
        for (Caller each : List.of(page, withHeader)) {
            assertThat(each.delete(Enrolled.SESSION)).hasStatus(403).isProblem("core.session.forged");
        }
        editor.browser.get(Enrolled.SESSION).expect(200);
    }

    @Test
    void pagesOfTheSiteItselfAreNotForOthers() {
        for (String path : List.of("/en", "/console/", "/health/ready")) {
            assertThat(server().anonymous().header("Origin", APP).get(path).headers(ALLOWED))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoSiteIsSaidWithItsCure() {
        assertThat(server().anonymous().get("/health/ready"))
                .says("platform.cors.origins names what is no site, which is left out: * https://evil.example.org/")
                .says("https://app.example.org");
    }

    private static Answer asksFirst(Caller page, String path, String method) {
        return page.header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization")
                .send("OPTIONS", path, null, new byte[0]);
    }
}
