package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.People;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrator's way from the console of a new server to a password of their own. */
class EntranceIT {

    private static final String PASSWORD = "চার নদী তিন পাহাড়";
    private static final String SESSION = "/api/core/session";

    private static LibertyNode node;

    @BeforeAll
    static void start() {
        node = LibertyNode.bare("entrance-" + Database.engine())
                .database(Database.empty())
                .environment("CORE_SIGN_IN_TRIES_PER_NETWORK", "10")
                .start();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void theLinkOfTheFirstStartLeadsToAPassword() {
        var browser = new Surfer(node);
        String code = node.people().entrance().replaceFirst("^.*#", "");
        assertThat(browser.post(SESSION + "/link/use", Map.of("code", code + "x")))
                .hasStatus(401)
                .isProblem("core.sign-in.code-unknown");

        Answer in = browser.post(SESSION + "/link/use", Map.of("code", code)).expect(201);
        assertThat(in.text("state")).isEqualTo("signed-in");
        assertThat(in).doesNotSay("becs_s_");
        assertThat(new Surfer(node).post(SESSION + "/link/use", Map.of("code", code)))
                .hasStatus(401);

        assertThat(browser.put("/api/core/factors/password", Map.of("password", "password123")))
                .hasStatus(422)
                .isProblem("core.password.common")
                .complainsAbout("/password");
        String before = browser.cookie(Surfer.SESSION);
        browser.put("/api/core/factors/password", Map.of("password", PASSWORD)).expect(201);
        assertThat(browser.cookie(Surfer.SESSION)).isNotEqualTo(before);
        Answer me = browser.get(SESSION).expect(200);
        assertThat(me).says("core.module.enable").says("core.role.grant");

        var other = new Surfer(node);
        other.plant(Surfer.SESSION, before);
        assertThat(other.get(SESSION)).hasStatus(401).isProblem("core.session.none");
        Answer again = other.post(SESSION, Map.of("name", " ADMIN@becs.example.org", "password", PASSWORD));
        assertThat(again).hasStatus(201).says("signed-in");

        String token = node.anonymous()
                .post(SESSION, Map.of("name", People.ADMINS_ADDRESS, "password", PASSWORD))
                .expect(201)
                .text("token");
        var program = new Person("a program", token);
        node.as(program).get("/api/core/modules").expect(200);
        assertThat(node.as(program).get("/api/core/sessions").expect(200).json())
                .hasSize(3);

        assertThat(browser.forged().delete(SESSION)).hasStatus(403).isProblem("core.session.forged");
        browser.get(SESSION).expect(200);
        browser.delete(SESSION).expect(204);
        assertThat(browser.get(SESSION)).hasStatus(401);
        node.as(program).delete(SESSION).expect(204);
        assertThat(node.as(program).get("/api/core/modules")).hasStatus(401).isProblem("core.session.over");
    }

    /** CI5: a hash of yesterday's parameters is made anew when its owner comes, once. */
    @Test
    void aHashGrowsStrongerWhenItsOwnerComes() {
        Enrolled person = Enrolled.person(node);
        person.signsIn(new Surfer(node)).expect(201);
        var settings = new SettingsOf(node);
        settings.set("core.password.memory-kib", "20480").expect(204);
        try {
            Hashes.of(node).costs(2, () -> person.signsIn(new Surfer(node))).expect(201);
            Hashes.of(node).costs(1, () -> person.signsIn(new Surfer(node))).expect(201);
        } finally {
            settings.reset("core.password.memory-kib");
        }
    }

    /** CI2: who tries many names from one place waits; nobody elsewhere waits with them. */
    @Test
    void manyNamesFromOneNetworkAreGuessing() {
        long refused = IntStream.range(0, 30)
                .filter(i -> guess("127.0.9.9", i).startsWith("HTTP/1.1 429"))
                .count();

        assertThat(refused).isBetween(15L, 20L);
        assertThat(guess("127.0.9.200", 31)).startsWith("HTTP/1.1 429");
        assertThat(guess("127.0.10.9", 32)).startsWith("HTTP/1.1 401");
    }

    private static String guess(String from, int number) {
        return Wire.to(node)
                .from(from)
                .post(SESSION, "{\"name\":\"nobody" + number + "@people.example.org\",\"password\":\"some words\"}");
    }
}
