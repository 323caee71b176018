package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.FACTORS;
import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has gone wrong in comparable systems, tried here where no other test tries it. */
class AbuseIT extends WholeServer {

    private static final String PEOPLE = "/api/core/people/";

    private final Caller admin = as(admin()).in("en");

    /** A5: secrets in rows of a history, in a log. */
    @Test
    void noSecretIsWrittenDownAnywhere() {
        Enrolled person = Enrolled.person(server());
        String totp = person.browser.post(FACTORS + "/totp").expect(201).text("secret");
        String token = admin.post(
                        "/api/core/tokens",
                        Map.of("name", "abuse", "permissions", List.of("core.module.read"), "days", 1))
                .expect(201)
                .text("token");
        as(nobody()).post(SESSION, Map.of("name", person.address, "password", "mistyped-secret-77"));
        as(new Person("abuse", token)).get("/api/core/modules").expect(200);
        List<String> secrets =
                List.of(totp, token, "mistyped-secret-77", Enrolled.PASSWORD, person.browser.cookie(Surfer.SESSION));

        String written = Auditor.of(server()).entries("").toString()
                + admin.get("/api/core/modules/news/history").expect(200).body()
                + admin.get(PEOPLE + person.id + "/export").expect(200).body()
                + server().log()
                + server().console();

        assertThat(secrets).allSatisfy(secret -> assertThat(written).doesNotContain(secret));
    }

    /** A6: something confirmed by its tag. */
    @Test
    void aTagThatIsKnownConfirmsNothingToWhoMayNotSee() {
        Person ida = server().people().newcomer("Ida");
        String etag = admin.get(PEOPLE + ida.id()).expect(200).etag();

        for (String header : List.of("If-None-Match", "If-Match")) {
            assertThat(as(nobody()).header(header, etag).get(PEOPLE + ida.id())).hasStatus(401);
            assertThat(as(ben()).header(header, etag).get(PEOPLE + ida.id())).hasStatus(403);
            assertThat(as(ben()).header(header, "\"other\"").get(PEOPLE + ida.id()))
                    .hasStatus(403);
        }
    }

    /** E26: a field that nobody asked for, in the hope that somebody reads it. */
    @ParameterizedTest
    @ValueSource(strings = {"url", "redirect", "email", "code", "accountId", "host"})
    void whoAsksForALinkSaysNothingButTheName(String field) {
        Enrolled person = Enrolled.person(server());

        Answer asked =
                as(nobody()).post(SESSION + "/link", Map.of("name", person.address, field, "https://evil.example.org"));

        assertThat(asked).hasStatus(400);
        assertThat(new KeptLetters(server(), person.address).letters("core.sign-in.link"))
                .isEmpty();
    }

    /** E29: every route of every module that changes something, as another site's page would call it. */
    @TestFactory
    Stream<DynamicTest> anotherSiteChangesNothingAnywhere() {
        Enrolled person = Enrolled.person(server(), "editor");
        return Route.of(as(nobody())).stream()
                .filter(route -> route.isApi() && route.changes())
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    Answer answer = route.ask(person.browser.forged(), "00000000-0000-7000-8000-000000000000");
                    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
                    assertThat(answer.json().path("code").asString()).isEqualTo("core.session.forged");
                }));
    }

    /** E29: CORS that gives back whatever origin asks. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/core/session", "/api/news/articles", "/api/core/people", "/news"})
    void noOtherOriginIsLetRead(String path) {
        Enrolled person = Enrolled.person(server(), "editor");
        for (String origin : List.of("https://evil.example.org", "null", server().address() + ".evil.example.org")) {
            Caller other = person.browser.forged().header("Origin", origin);

            assertThat(other.get(path).headers("Access-Control-Allow-Origin")).isEmpty();
            Answer asked =
                    other.header("Access-Control-Request-Method", "POST").send("OPTIONS", path, null, new byte[0]);
            assertThat(asked.headers("Access-Control-Allow-Origin")).isEmpty();
            assertThat(asked.headers("Access-Control-Allow-Credentials")).isEmpty();
        }
    }

    /** E30: a notice that reaches somebody else. */
    @Test
    void onlyThoseWhoMayDecideHearOfARequest() {
        var people = new TwoPeople(server());
        Enrolled editor = Enrolled.person(server(), "editor");
        String approval =
                TwoPeople.asks(people.auditor("Asker"), "a notice").expect(202).text("approval");
        TwoPeople.decides(people.auditor("Other"), approval, "refuse").expect(200);

        var letters = new KeptLetters(server(), editor.address);
        assertThat(letters.letters("core.approval.asked")).isEmpty();
        assertThat(letters.letters("core.approval.decided")).isEmpty();
    }
}
