package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.FACTORS;
import static info.becs.acceptance.Enrolled.PASSWORD;
import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a password and a second factor; and everything with which it is tried by others. */
class SignInIT extends WholeServer {

    private static final String SECOND = SESSION + "/second-factor";
    private static final String WRONG = "some other words here";

    private Enrolled someone;

    @BeforeAll
    static void thereIsAServer() {
        server();
    }

    // ---- what is refused -------------------------------------------------------------------------------

    /** CI1: the same answer, the same work: each is compared with one hash, of a person or of nobody. */
    @Test
    void whoIsThereCannotBeTold() {
        someone = Enrolled.person(server());
        var stranger = new Surfer(server());

        Answer known = Hashes.of(server()).costs(1, () -> stranger.post(SESSION, someone.credentials(WRONG)));
        Answer unknown = Hashes.of(server())
                .costs(1, () -> stranger.post(SESSION, Map.of("name", "nobody@people.example.org", "password", WRONG)));
        Answer nonsense =
                Hashes.of(server()).costs(1, () -> stranger.post(SESSION, Map.of("name", "?", "password", WRONG)));

        assertThat(known).hasStatus(401).isProblem("core.sign-in.wrong");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(nonsense.body()).isEqualTo(known.body());
        assertThat(stranger.cookie(Surfer.SESSION)).isEmpty();
    }

    /** CI2 (E26, E27): capitals, spaces, wide letters, what cannot be seen. Each spelling is another try of the same name. */
    @Test
    void aNameWrittenInManyWaysIsOneName() {
        someone = Enrolled.person(server());
        String name = someone.address;
        List<String> spellings = List.of(
                name.toUpperCase(Locale.ROOT),
                " " + name,
                name + "\t",
                name.replace("people", "PeoPle"),
                name.replace("example", "ｅxample"),
                name);
        var stranger = new Surfer(server());

        spellings.forEach(spelling -> stranger.post(SESSION, Map.of("name", spelling, "password", WRONG)));

        assertThat(stranger.post(SESSION, someone.credentials(PASSWORD)))
                .hasStatus(429)
                .isProblem("core.sign-in.too-many");
        String nobodys = "nobody" + System.nanoTime() + "@people.example.org";
        for (int i = 0; i < 6; i++) {
            stranger.post(
                    SESSION,
                    Map.of("name", i % 2 == 0 ? nobodys : nobodys.toUpperCase(Locale.ROOT), "password", WRONG));
        }
        assertThat(stranger.post(SESSION, Map.of("name", nobodys + " ", "password", WRONG)))
                .hasStatus(429);
    }

    /** Whoever is being tried by others still comes in where they have been before, and nobody waits long. */
    @Test
    void theVictimOfGuessingIsNotLockedOut() {
        someone = Enrolled.person(server());
        Surfer ownBrowser = someone.elsewhere();
        var stranger = new Surfer(server());
        for (int i = 0; i < 8; i++) {
            stranger.post(SESSION, someone.credentials(WRONG));
        }

        Answer refused = stranger.post(SESSION, someone.credentials(WRONG));
        assertThat(refused).hasStatus(429);
        assertThat(refused.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 901));
        someone.signsIn(ownBrowser).expect(201);
    }

    /** E27: tries that come at once are counted like tries that come one after another. */
    @Test
    void aHundredGuessesAtOnceAreAHundred() throws Exception {
        someone = Enrolled.person(server());
        var stranger = new Surfer(server());

        long compared = atOnce(30, () -> stranger.caller().post(SESSION, someone.credentials(WRONG))).stream()
                .filter(answer -> answer.status() == 401)
                .count();

        assertThat(compared).isLessThanOrEqualTo(6);
    }

    /** CI5 */
    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "1234567890", "Password2026!", "আমার সোনার বাংলা", "qwertyuiop"})
    void aBadPasswordIsNotKept(String password) {
        someone = Enrolled.person(server());
        String before = someone.browser.cookie(Surfer.SESSION);

        assertThat(someone.browser.put(FACTORS + "/password", Map.of("current", PASSWORD, "password", password)))
                .hasStatus(422)
                .complainsAbout("/password");

        assertThat(someone.browser.cookie(Surfer.SESSION)).isEqualTo(before);
        someone.signsIn(new Surfer(server())).expect(201);
    }

    @Test
    void withoutThePresentPasswordItIsNotChanged() {
        someone = Enrolled.person(server());

        for (String current : new String[] {"", WRONG}) {
            assertThat(someone.browser.put(
                            FACTORS + "/password", Map.of("current", current, "password", "আরেকটি লম্বা বাক্য")))
                    .hasStatus(422)
                    .isProblem("core.password.current-wrong");
        }

        someone.signsIn(new Surfer(server())).expect(201);
    }

    /** CI6: a token that leaks must not take the account over for good. */
    @Test
    void aTokenChangesNoFactor() {
        assertThat(as(admin()).get(FACTORS)).hasStatus(403).isProblem("core.session.needed");
        assertThat(as(admin()).put(FACTORS + "/password", Map.of("password", "আরেকটি লম্বা বাক্য")))
                .hasStatus(403);
        assertThat(as(admin()).post(FACTORS + "/totp")).hasStatus(403);
        assertThat(as(nobody()).get(FACTORS)).hasStatus(401);
    }

    /** E27: who knows the password has nothing without the second factor; the ticket opens nothing else. */
    @Test
    void halfwayInIsOutside() {
        someone = Enrolled.person(server());
        App app = someone.withApp();
        Answer half = as(nobody()).post(SESSION, someone.credentials(PASSWORD)).expect(201);
        String ticket = half.text("ticket");

        assertThat(half.text("state")).isEqualTo("second-factor");
        assertThat(half.json().has("token")).isFalse();
        assertThat(as(new Person("halfway", ticket)).get(SESSION)).hasStatus(401);
        assertThat(as(nobody()).header("Cookie", "__Host-becs=" + ticket).get(SESSION))
                .hasStatus(401);
        assertThat(as(nobody()).post(SESSION + "/link/use", Map.of("code", ticket)))
                .hasStatus(401)
                .isProblem("core.sign-in.code-unknown");
        assertThat(as(nobody()).post(SECOND, Map.of("ticket", ticket)))
                .hasStatus(422)
                .isProblem("core.sign-in.one-factor");
        assertThat(as(nobody()).post(SECOND, Map.of("ticket", ticket, "totp", "000000", "recoveryCode", "x")))
                .hasStatus(422);
        as(nobody()).post(SECOND, Map.of("ticket", ticket, "totp", app.code())).expect(201);
    }

    @Test
    void aCodeThatWasUsedIsNotTakenAgain() {
        someone = Enrolled.person(server());
        App app = someone.withApp();
        assertThat(as(nobody()).post(SECOND, Map.of("ticket", ticket(), "totp", app.lastCode())))
                .hasStatus(401)
                .isProblem("core.sign-in.factor-wrong");
        String code = app.code();
        String first = ticket();

        as(nobody()).post(SECOND, Map.of("ticket", first, "totp", code)).expect(201);

        assertThat(as(nobody()).post(SECOND, Map.of("ticket", ticket(), "totp", code)))
                .hasStatus(401)
                .isProblem("core.sign-in.factor-wrong");
        assertThat(as(nobody()).post(SECOND, Map.of("ticket", first, "totp", code)))
                .hasStatus(401);
    }

    /** CI3 (E26): of many who use one code at once, one comes in. */
    @Test
    void aRecoveryCodeLetsOneIn() throws Exception {
        someone = Enrolled.person(server());
        String code = someone.withApp().paper().get(3);
        List<String> tickets = List.of(ticket(), ticket(), ticket(), ticket());
        var next = new java.util.concurrent.atomic.AtomicInteger();

        List<Answer> answers = atOnce(
                4,
                () -> as(nobody())
                        .post(SECOND, Map.of("ticket", tickets.get(next.getAndIncrement()), "recoveryCode", code)));

        assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
        assertThat(as(nobody()).post(SECOND, Map.of("ticket", ticket(), "recoveryCode", code)))
                .hasStatus(401);
        assertThat(someone.browser
                        .get(FACTORS)
                        .expect(200)
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
    }

    /** Six digits are guessed in a million tries; nobody gets more than a few with one ticket. */
    @Test
    void aTicketBearsAFewMistakes() {
        someone = Enrolled.person(server());
        App app = someone.withApp();
        String ticket = ticket();
        for (int i = 0; i < 5; i++) {
            assertThat(as(nobody())
                            .post(SECOND, Map.of("ticket", ticket, "totp", "00000" + i))
                            .status())
                    .isIn(401, 429);
        }

        assertThat(as(nobody())
                        .post(SECOND, Map.of("ticket", ticket, "totp", app.code()))
                        .status())
                .isIn(401, 429);
    }

    /** E27: a ticket of one browser is worth nothing in another. */
    @Test
    void aTicketStaysInItsBrowser() {
        someone = Enrolled.person(server());
        App app = someone.withApp();
        var own = new Surfer(server());
        someone.signsIn(own).expect(201);
        var thief = new Surfer(server());
        thief.plant("__Host-becs-ticket", own.cookie("__Host-becs-ticket"));

        assertThat(thief.post(SECOND, Map.of("totp", app.code())))
                .hasStatus(401)
                .isProblem("core.sign-in.code-unknown");
        own.post(SECOND, Map.of("totp", app.lastCode())).expect(201);
    }

    @Test
    void theSecretOfAnAppCountsOnlyWhenItHasShownACode() {
        someone = Enrolled.person(server());
        someone.browser.post(FACTORS + "/totp").expect(201);
        assertThat(someone.browser.post(FACTORS + "/totp/confirmation", Map.of("code", "000000")))
                .hasStatus(422)
                .isProblem("core.factor.totp-wrong");

        assertThat(someone.signsIn(new Surfer(server())).expect(201).text("state"))
                .isEqualTo("signed-in");
        assertThat(someone.browser.delete(FACTORS + "/totp")).hasStatus(409).isProblem("core.factor.no-totp");
    }

    /** E29: neither another site nor an old form signs anybody in in a browser. */
    @Test
    void anotherSiteSignsNobodyIn() {
        someone = Enrolled.person(server());
        var victim = new Surfer(server());
        var forged = victim.forged().header("Sec-Fetch-Site", "cross-site");

        assertThat(forged.submit(SESSION, Map.of("name", someone.address, "password", PASSWORD)))
                .hasStatus(415);
        assertThat(forged.send("POST", SESSION, "text/plain", "{\"name\":\"a\",\"password\":\"b\"}".getBytes()))
                .hasStatus(415);
        Answer answer = forged.header("X-Becs-Request", "1").post(SESSION, someone.credentials(PASSWORD));
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    /** E26: links lead to the address that the operator has given, whatever host a request names. */
    @Test
    void aLinkLeadsHere() {
        String code = as(admin())
                .post("/api/core/people", Map.of("nameBn", "নতুন", "nameEn", "New", "email", anAddress()))
                .expect(201)
                .text("code");
        String answer = Wire.to(server())
                .calling("evil.example.org")
                .post("/api/core/invitation", "{\"code\":\"" + code + "\"}");

        assertThat(answer).startsWith("HTTP/1.1 201").contains("\"link\":\"" + server().address() + "/console/link#");
        assertThat(answer).doesNotContain("evil");
    }

    private static String anAddress() {
        return "n" + System.nanoTime() + "@people.example.org";
    }

    // ---- what works ------------------------------------------------------------------------------------

    @Test
    void aSecondFactorLetsIn() {
        someone = Enrolled.person(server(), "editor");
        App app = someone.withApp();
        var other = new Surfer(server());
        assertThat(someone.signsIn(other).expect(201).json().path("factors").toString())
                .isEqualTo("[\"recovery-code\",\"totp\"]");

        assertThat(other.post(SECOND, Map.of("totp", app.code())).expect(201).text("state"))
                .isEqualTo("signed-in");

        assertThat(other.get(SESSION))
                .hasStatus(200)
                .says("news.article.publish")
                .says("\"secondFactor\":\"used\"");
    }

    /** Whoever types on a Bangla keyboard is understood. */
    @Test
    void aCodeInBanglaDigitsIsACode() {
        someone = Enrolled.person(server());
        App app = someone.withApp();
        var bangla = new StringBuilder();
        app.code().chars().forEach(digit -> bangla.append((char) ('০' + digit - '0')));

        as(nobody())
                .post(SECOND, Map.of("ticket", ticket(), "totp", bangla.toString()))
                .expect(201);
    }

    /** CI7: without the second factor that a role asks for one is known, may add it, and may do nothing else. */
    @Test
    void aRoleCanAskForASecondFactor() {
        String role = "careful-" + System.nanoTime() % 1_000_000;
        as(admin())
                .put(
                        "/api/core/roles/" + role,
                        Map.of(
                                "nameBn",
                                "সাবধানী",
                                "nameEn",
                                "Careful",
                                "permissions",
                                List.of("core.module.read"),
                                "secondFactor",
                                true));
        someone = Enrolled.person(server(), role);
        assertThat(someone.browser.get("/api/core/modules")).hasStatus(403);
        assertThat(someone.browser.get(SESSION)).says("\"secondFactor\":\"needed\"");

        App app = someone.withApp();
        var other = new Surfer(server());
        someone.signsIn(other).expect(201);
        other.post(SECOND, Map.of("totp", app.code())).expect(201);

        other.get("/api/core/modules").expect(200);
        assertThat(other.delete(FACTORS + "/totp")).hasStatus(409).isProblem("core.factor.last");
        assertThat(someone.browser.get("/api/core/modules")).hasStatus(403);
    }

    private String ticket() {
        return as(nobody())
                .post(SESSION, someone.credentials(PASSWORD))
                .expect(201)
                .text("ticket");
    }

    private static List<Answer> atOnce(int howMany, Callable<Answer> call) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(howMany);
        try {
            var answers = new java.util.ArrayList<Answer>();
            for (Future<Answer> answer : crowd.invokeAll(java.util.Collections.nCopies(howMany, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdownNow();
        }
    }
}
