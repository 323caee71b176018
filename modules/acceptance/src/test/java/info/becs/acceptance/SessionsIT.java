package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.FACTORS;
import static info.becs.acceptance.Enrolled.PASSWORD;
import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Being signed in: where, for how long, and what others can make of it. */
class SessionsIT extends WholeServer {

    private static final String SESSIONS = "/api/core/sessions";
    private static final String NEW_PASSWORD = "ইলিশ মাছের ঝোল আর ভাত";

    // ---- what is refused -------------------------------------------------------------------------------

    /** CS3 (E29): a change that comes with a cookie and without our header is another site's, in every module. */
    @ParameterizedTest
    @CsvSource({
        "POST, /api/core/modules/news/disable",
        "POST, /api/news/desk/articles",
        "POST, /api/core/tokens",
        "DELETE, /api/core/session",
        "DELETE, /api/core/sessions",
        "PUT, /api/core/factors/password",
        "POST, /api/complaints/cases"
    })
    void anotherSiteChangesNothing(String method, String path) {
        Enrolled person = Enrolled.person(server(), "editor");
        byte[] body = "{}".getBytes();

        for (Caller forged : new Caller[] {
            person.browser.forged(),
            person.browser.forged().header("Sec-Fetch-Site", "cross-site"),
            person.browser.forged().header("X-Becs-Request", "0"),
            person.browser.forged().header("X-Becs-Request", "1").header("Sec-Fetch-Site", "cross-site"),
            person.browser.forged().header("X-Becs-Request", "1").header("Sec-Fetch-Site", "same-site")
        }) {
            assertThat(forged.send(method, path, "application/json", body))
                    .hasStatus(403)
                    .isProblem("core.session.forged");
        }

        person.browser.get(SESSION).expect(200);
        assertThat(person.browser.get(SESSIONS).expect(200).json()).hasSize(1);
        assertThat(as(nobody()).get("/news")).hasStatus(200);
    }

    /** CS1 (E27): whoever has planted a session in somebody's browser gets nothing of their sign-in. */
    @Test
    void aPlantedSessionStaysWorthNothing() {
        Enrolled person = Enrolled.person(server());
        var victim = new Surfer(server());
        String planted = "becs_s_" + "A".repeat(43);
        victim.plant(Surfer.SESSION, planted);

        person.signsIn(victim).expect(201);

        assertThat(victim.cookie(Surfer.SESSION)).isNotEqualTo(planted).startsWith("becs_s_");
        assertThat(with(planted).get(SESSION)).hasStatus(401);
    }

    /** E27: who was signed in before signs in again: another secret, and the one before is worth nothing. */
    @Test
    void eachSignInHasASecretOfItsOwn() {
        Enrolled person = Enrolled.person(server());
        String first = person.browser.cookie(Surfer.SESSION);

        person.signsIn(person.browser).expect(201);

        assertThat(person.browser.cookie(Surfer.SESSION)).isNotEqualTo(first);
        assertThat(with(first).get(SESSION)).hasStatus(401);
        person.browser.get(SESSION).expect(200);
    }

    /** CS4: a cookie that is worth nothing is no hindrance: its owner is a passer-by. */
    @Test
    void aCookieThatIsWorthNothingComesFromNobody() {
        for (String secret :
                new String[] {"x", "becs_s_", "becs_s_" + "B".repeat(43), "becs_s_' OR 1=1", "ü".repeat(90)}) {
            assertThat(with(secret).get("/news")).hasStatus(200);
            assertThat(with(secret).get("/api/core/modules")).hasStatus(401);
            assertThat(with(secret).get(SESSION)).hasStatus(401).isProblem("core.session.none");
        }
        var yesterday = as(new Person("somebody of yesterday", "becs_s_" + "C".repeat(43)));
        assertThat(yesterday.get("/api/news/articles")).hasStatus(401);
        assertThat(yesterday.get("/news"))
                .as("a page is the same for everybody")
                .hasStatus(200);
    }

    /** Of two cookies of the name one may be planted by a neighbour: neither is believed. */
    @Test
    void twoCookiesAreNone() {
        Enrolled person = Enrolled.person(server());
        String secret = person.browser.cookie(Surfer.SESSION);

        assertThat(as(nobody())
                        .header("Cookie", "__Host-becs=" + secret + "; __Host-becs=planted")
                        .get(SESSION))
                .hasStatus(401);
    }

    @Test
    void nobodySeesOrEndsTheSessionsOfOthers() {
        Enrolled one = Enrolled.person(server());
        Enrolled other = Enrolled.person(server());
        String id = one.browser.get(SESSIONS).expect(200).text("/0/id");

        assertThat(other.browser.delete(SESSIONS + "/" + id)).hasStatus(404).isProblem("core.session.not-found");
        assertThat(other.browser.get("/api/core/people/" + one.id + "/sessions"))
                .hasStatus(403);
        assertThat(other.browser.delete("/api/core/people/" + one.id + "/sessions"))
                .hasStatus(403);
        assertThat(as(nobody()).get(SESSIONS)).hasStatus(401);

        one.browser.get(SESSION).expect(200);
    }

    /** CS2 (E26, E27): the password changes, and whoever was in by the one before is out. */
    @Test
    void allSessionsEndWithThePassword() {
        Enrolled person = Enrolled.person(server());
        Surfer elsewhere = person.elsewhere();
        Person program = program(person);
        String before = person.browser.cookie(Surfer.SESSION);

        person.browser
                .put(FACTORS + "/password", Map.of("current", PASSWORD, "password", NEW_PASSWORD))
                .expect(201);

        assertThat(elsewhere.get(SESSION)).hasStatus(401);
        assertThat(as(program).get(SESSION)).hasStatus(401).isProblem("core.session.over");
        assertThat(with(before).get(SESSION)).hasStatus(401);
        person.browser.get(SESSION).expect(200);
        assertThat(person.signsIn(new Surfer(server()))).hasStatus(401);
        new Surfer(server()).post(SESSION, person.credentials(NEW_PASSWORD)).expect(201);
    }

    @Test
    void allSessionsEndWithARole() {
        Enrolled person = Enrolled.person(server(), "editor");
        assertThat(person.browser.get(SESSION)).says("news.article.publish");

        as(admin()).delete("/api/core/people/" + person.id + "/roles/editor");

        assertThat(person.browser.get(SESSION)).hasStatus(401);
        Surfer again = person.elsewhere();
        assertThat(again.get(SESSION)).hasStatus(200).doesNotSay("news.article.publish");
    }

    @Test
    void allSessionsEndWithTheAccount() {
        Enrolled person = Enrolled.person(server(), "editor");

        as(admin()).post("/api/core/people/" + person.id + "/disablement");

        assertThat(person.browser.get(SESSION)).hasStatus(401);
        assertThat(person.signsIn(new Surfer(server()))).hasStatus(401).isProblem("core.sign-in.wrong");
    }

    @Test
    void nobodyResetsTheirOwnFactors() {
        Enrolled person = Enrolled.person(server());

        assertThat(person.browser.delete("/api/core/people/" + person.id + "/factors"))
                .hasStatus(403);

        person.signsIn(new Surfer(server())).expect(201);
    }

    /** Whoever resets an account outranks it: else a clerk could weaken an administrator. */
    @Test
    void nobodyResetsWhomTheyDoNotOutrank() {
        String role = "clerk-" + System.nanoTime() % 1_000_000;
        as(admin())
                .put(
                        "/api/core/roles/" + role,
                        Map.of(
                                "nameBn",
                                "সহকারী",
                                "nameEn",
                                "Clerk",
                                "permissions",
                                List.of("core.factor.reset"),
                                "secondFactor",
                                false))
                .expect(201);
        Enrolled clerk = Enrolled.person(server(), role);
        Enrolled editor = Enrolled.person(server(), "editor");

        assertThat(clerk.browser.delete("/api/core/people/" + editor.id + "/factors"))
                .hasStatus(403);

        editor.signsIn(new Surfer(server())).expect(201);
    }

    // ---- what works ------------------------------------------------------------------------------------

    @Test
    void aResetTakesAllFactorsAndSessions() {
        Enrolled person = Enrolled.person(server());
        person.withApp();
        SoftKey key = person.withPasskey();

        Caller resetter = new TwoPeople(server()).resetter("Resetter");
        String approval = as(admin())
                .delete("/api/core/people/" + person.id + "/factors")
                .expect(202)
                .text("approval");
        person.browser.get(SESSION).expect(200);
        TwoPeople.decides(resetter, approval, "approve").expect(200);

        assertThat(person.browser.get(SESSION)).hasStatus(401);
        assertThat(person.signsIn(new Surfer(server()))).hasStatus(401).isProblem("core.sign-in.wrong");
        var browser = new Surfer(server());
        Answer options = browser.post(SESSION + "/passkey/options", Map.of()).expect(200);
        assertThat(browser.post(SESSION + "/passkey", key.shown(options.json())))
                .hasStatus(401);
    }

    /** Public forms work without a script, so without the header: for them a cookie gives no rights and takes none. */
    @Test
    void whoeverIsSignedInComplainsLikeEverybody() {
        Enrolled person = Enrolled.person(server());

        Answer next = person.browser.forged().submit("/forms/complaint.ecommerce", Map.of("_next", "1"));

        assertThat(next.status()).isNotIn(401, 403);
        person.browser.get(SESSION).expect(200);
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsIt() {
        Enrolled person = Enrolled.person(server());
        Surfer elsewhere = person.elsewhere();
        var list = person.browser.get(SESSIONS).expect(200).json();
        assertThat(list).hasSize(2);
        assertThat(list.get(0).path("isCurrent").asBoolean()).isFalse();
        assertThat(list.get(0).path("device").asString()).isEqualTo("Java");
        assertThat(list.get(0).path("network").asString()).isEqualTo("127.0.0.0/24");

        person.browser
                .delete(SESSIONS + "/" + list.get(0).path("id").asString())
                .expect(204);

        assertThat(elsewhere.get(SESSION)).hasStatus(401);
        person.browser.get(SESSION).expect(200);
    }

    @Test
    void signingOutEndsTheSessionAndNotOnlyTheCookie() {
        Enrolled person = Enrolled.person(server());
        String secret = person.browser.cookie(Surfer.SESSION);

        person.browser.delete(SESSION).expect(204);

        assertThat(person.browser.cookie(Surfer.SESSION)).isEmpty();
        assertThat(with(secret).get(SESSION)).hasStatus(401);
    }

    @Test
    void signingInAndWhatIsDoneToFactorsIsWrittenDown() {
        Enrolled person = Enrolled.person(server());
        person.withApp();

        for (String action : List.of("core.session.begin", "core.factor.change")) {
            await(action)
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> as(admin())
                            .get("/api/core/audit?action=" + action + "&actor=" + person.id)
                            .expect(200)
                            .body()
                            .contains("127.0.0.0/24"));
        }
    }

    @Test
    void aProgramHasASessionByToken() {
        Enrolled person = Enrolled.person(server(), "editor");
        Person program = program(person);

        as(program).get("/api/news/desk/articles").expect(200);
        as(program).delete(SESSION).expect(204);

        assertThat(as(program).get("/api/news/desk/articles")).hasStatus(401).isProblem("core.session.over");
    }

    private Person program(Enrolled person) {
        return new Person(
                "a program",
                as(nobody())
                        .post(SESSION, person.credentials(PASSWORD))
                        .expect(201)
                        .text("token"));
    }

    private static Caller with(String secret) {
        return as(nobody()).header("Cookie", "__Host-becs=" + secret);
    }
}
