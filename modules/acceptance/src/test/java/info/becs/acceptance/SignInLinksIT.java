package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.FACTORS;
import static info.becs.acceptance.Enrolled.PASSWORD;
import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The link by e-mail, and the letters about what has happened to an account. */
class SignInLinksIT extends WholeServer {

    private static final String LINK = SESSION + "/link";
    private static final String USE = LINK + "/use";

    // ---- what is refused -------------------------------------------------------------------------------

    /** CI1 */
    @Test
    void whoAsksIsToldTheSameWhetherThereIsSomebodyOrNot() {
        Enrolled person = Enrolled.person(server());
        String nobody = "nobody" + System.nanoTime() + "@people.example.org";
        var stranger = new Surfer(server());

        Answer known = stranger.post(LINK, Map.of("name", person.address));
        Answer unknown = stranger.post(LINK, Map.of("name", nobody));
        Answer nonsense = stranger.post(LINK, Map.of("name", "?"));

        assertThat(known).hasStatus(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(nonsense.status()).isEqualTo(202);
        assertThat(List.of(unknown.body(), nonsense.body())).containsOnly(known.body());
        mail(person).link(1);
        assertThat(new KeptLetters(server(), nobody).letters("core.sign-in.link"))
                .isEmpty();
    }

    /** CI3 (E26): it opens once, also for many at the same time. */
    @Test
    void aLinkOpensOnce() throws Exception {
        Enrolled person = Enrolled.person(server());
        var browser = new Surfer(server());
        browser.post(LINK, Map.of("name", person.address)).expect(202);
        Map<String, String> code = code(mail(person).link(1));

        Callable<Answer> use = () -> browser.caller().post(USE, code);
        ExecutorService crowd = Executors.newFixedThreadPool(6);
        var answers = new ArrayList<Answer>();
        for (Future<Answer> answer : crowd.invokeAll(Collections.nCopies(6, use))) {
            answers.add(answer.get());
        }
        crowd.shutdownNow();

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(browser.post(USE, code)).hasStatus(401).isProblem("core.sign-in.code-unknown");
    }

    /** CI3: who gets a link that another has asked for opens nothing, for them or for the other. */
    @Test
    void aLinkOpensOnlyWhereItWasAskedFor() {
        Enrolled person = Enrolled.person(server());
        var attacker = new Surfer(server());
        attacker.post(LINK, Map.of("name", person.address)).expect(202);
        Map<String, String> code = code(mail(person).link(1));

        assertThat(person.browser.post(USE, code)).hasStatus(401).isProblem("core.sign-in.code-unknown");
        assertThat(as(nobody()).post(USE, code)).hasStatus(401);
        person.browser.get(SESSION).expect(200);
    }

    /** E26 */
    @Test
    void aLinkFromBeforeTheNewPasswordIsWorthNothing() {
        Enrolled person = Enrolled.person(server());
        var browser = new Surfer(server());
        browser.post(LINK, Map.of("name", person.address)).expect(202);
        Map<String, String> code = code(mail(person).link(1));

        person.browser
                .put(FACTORS + "/password", Map.of("current", PASSWORD, "password", "ইলিশ মাছের ঝোল আর ভাত"))
                .expect(201);

        assertThat(browser.post(USE, code)).hasStatus(401);
    }

    /** A link is one factor: where there is a second, it is asked for. */
    @Test
    void aLinkIsOneFactor() {
        Enrolled person = Enrolled.person(server());
        App app = person.withApp();
        var browser = new Surfer(server());
        browser.post(LINK, Map.of("name", person.address)).expect(202);

        assertThat(browser.post(USE, code(mail(person).link(1))).expect(201).text("state"))
                .isEqualTo("second-factor");

        assertThat(browser.get(SESSION)).hasStatus(401);
        browser.post(SESSION + "/second-factor", Map.of("totp", app.code())).expect(201);
    }

    /** E26: whatever host the one who asks has named. */
    @Test
    void aLinkLeadsHere() {
        Enrolled person = Enrolled.person(server());

        String answer =
                Wire.to(server()).calling("evil.example.org").post(LINK, "{\"name\":\"" + person.address + "\"}");

        assertThat(answer).startsWith("HTTP/1.1 202");
        assertThat(mail(person).link(1)).startsWith(server().address() + "/console/link#");
    }

    // ---- what works ------------------------------------------------------------------------------------

    @Test
    void aLinkSignsInAndShowsThatTheAddressIsTheirs() {
        Enrolled person = Enrolled.person(server(), "editor");
        var browser = new Surfer(server());
        browser.post(LINK, Map.of("name", person.address.toUpperCase(Locale.ROOT)))
                .expect(202);

        assertThat(browser.post(USE, code(mail(person).link(1))).expect(201).text("state"))
                .isEqualTo("signed-in");

        assertThat(browser.get(SESSION)).hasStatus(200).says("news.article.publish");
        assertThat(as(admin()).get("/api/core/people/" + person.id).expect(200).text("/email/verifiedAt"))
                .isNotEmpty();
    }

    @Test
    void aNewDeviceIsToldOnce() {
        Enrolled person = Enrolled.person(server());
        Surfer other = person.elsewhere();
        person.signsIn(other).expect(201);

        await("the notice")
                .atMost(Duration.ofSeconds(60))
                .until(() -> mail(person).letters("core.sign-in.new-device").size() == 1);
        assertThat(mail(person).letters("core.factor.changed")).isNotEmpty();
    }

    private static KeptLetters mail(Enrolled person) {
        return new KeptLetters(server(), person.address);
    }

    private static Map<String, String> code(String link) {
        return Map.of("code", link.replaceFirst("^.*#", ""));
    }
}
