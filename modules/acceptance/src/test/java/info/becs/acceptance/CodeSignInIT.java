package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code by SMS or e-mail, and the address that somebody shows to be theirs. */
class CodeSignInIT extends WholeServer {

    private static final String CODE = SESSION + "/code";
    private static final String USE = CODE + "/use";
    private static final String ADDRESSES = "/api/core/account/addresses";
    private static final String TEMPLATE = "core.sign-in.code";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
    private static final AtomicInteger COUNT = new AtomicInteger((int) (System.nanoTime() % 10_000_000));

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    // ---- what is refused -------------------------------------------------------------------------------

    /** CI1 */
    @Test
    void whoAsksIsToldTheSameWhetherTheNumberIsAnybodysOrNot() {
        String number = number();
        withMobile(Enrolled.person(server()), number);
        String nobodys = number();
        var stranger = new Surfer(server());
        var other = new Surfer(server());

        Answer known = stranger.post(CODE, Map.of("address", number));
        Answer unknown = other.post(CODE, Map.of("address", nobodys));

        assertThat(known).hasStatus(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body());
        String right = code(number, 2);
        Answer wrongHere = stranger.post(USE, Map.of("code", other(right)));
        Answer wrongThere = other.post(USE, Map.of("code", other(right)));
        assertThat(wrongHere).hasStatus(401).isProblem("core.sign-in.code-wrong");
        assertThat(wrongThere.status()).isEqualTo(401);
        assertThat(wrongThere.body()).isEqualTo(wrongHere.body());
        assertThat(letters(nobodys)).isEmpty();
        assertThat(stranger.post(CODE, Map.of("address", "12345")))
                .hasStatus(422)
                .isProblem("core.person.mobile-invalid");
    }

    @Test
    void aNumberThatNobodyHasShownToBeTheirsAndThatOfStaffGetNoCode() {
        String unshown = number();
        Enrolled person = Enrolled.person(server());
        as(admin())
                .header(
                        "If-Match",
                        as(admin())
                                .get("/api/core/people/" + person.id)
                                .header("ETag")
                                .orElseThrow())
                .patch("/api/core/people/" + person.id, Map.of("mobile", unshown))
                .expect(200);
        String staff = number();
        withMobile(Enrolled.person(server(), "editor"), staff);
        String last = number();
        withMobile(Enrolled.person(server()), last);

        for (String number : List.of(unshown, staff, last)) {
            new Surfer(server()).post(CODE, Map.of("address", number)).expect(202);
        }

        code(last, 2);
        assertThat(letters(unshown)).isEmpty();
        assertThat(letters(staff)).as("the one by which the number was shown").hasSize(1);
    }

    /** CI3: five tries, one browser, once. */
    @Test
    void aCodeIsWorthNothingAfterFiveWrongOnesOrElsewhereOrTwice() {
        String number = number();
        withMobile(Enrolled.person(server()), number);
        var browser = new Surfer(server());
        browser.post(CODE, Map.of("address", number)).expect(202);
        String right = code(number, 2);

        assertThat(new Surfer(server()).post(USE, Map.of("code", right))).hasStatus(401);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post(USE, Map.of("code", other(right)))).hasStatus(401);
        }
        assertThat(browser.post(USE, Map.of("code", right))).hasStatus(401);
        assertThat(browser.get(SESSION)).hasStatus(401);

        browser.post(CODE, Map.of("address", number)).expect(202);
        String ticket = browser.cookie("__Host-becs-ticket");
        String again = code(number, 3);
        browser.post(USE, Map.of("code", again)).expect(201);
        browser.plant("__Host-becs-ticket", ticket);
        assertThat(browser.post(USE, Map.of("code", again))).hasStatus(401);
    }

    /** A session that somebody has put into a browser is not the one that is signed in. */
    @Test
    void nobodyPreparesTheSession() {
        Enrolled attacker = Enrolled.person(server());
        String number = number();
        Enrolled victim = withMobile(Enrolled.person(server()), number);
        String planted = attacker.elsewhere().cookie(Surfer.SESSION);
        var browser = new Surfer(server());
        browser.plant(Surfer.SESSION, planted);
        browser.post(CODE, Map.of("address", number)).expect(202);

        browser.post(USE, Map.of("code", code(number, 2))).expect(201);

        assertThat(browser.cookie(Surfer.SESSION)).isNotEqualTo(planted);
        assertThat(browser.get(SESSION).text("person")).isEqualTo(victim.id);
        var old = new Surfer(server());
        old.plant(Surfer.SESSION, planted);
        assertThat(old.get(SESSION)).hasStatus(401);
    }

    /** CI10, abuse 17 */
    @Test
    void aFloodSendsNoMoreThanItsBudget() throws Exception {
        String number = number();
        withMobile(Enrolled.person(server()), number);
        var settings = new SettingsOf(server());
        settings.set("core.sign-in.codes-a-day-to-one", "3").expect(204);
        Callable<Integer> ask =
                () -> as(nobody()).post(CODE, Map.of("address", number)).status();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        for (Future<Integer> answer : crowd.invokeAll(Collections.nCopies(400, ask))) {
            assertThat(answer.get()).isIn(202, 503);
        }
        crowd.shutdownNow();

        String after = number();
        settings.reset("core.sign-in.codes-a-day-to-one");
        withMobile(Enrolled.person(server()), after);
        assertThat(letters(number)).hasSizeLessThanOrEqualTo(3);

        settings.set("core.sign-in.codes-an-hour-from-network", "1").expect(204);
        assertThat(as(nobody()).post(CODE, Map.of("address", after)))
                .hasStatus(429)
                .isProblem("core.sign-in.too-many-codes");
        assertThat(as(nobody()).post(CODE, Map.of("address", number())))
                .hasStatus(429)
                .isProblem("core.sign-in.too-many-codes");
        settings.set("core.sign-in.codes-an-hour-from-network", "1000000").expect(204);
    }

    /** CO1 */
    @Test
    void anAddressIsTakenOnlyByWhoeverAnswersFromIt() {
        String number = number();
        Enrolled owner = withMobile(Enrolled.person(server()), number);
        Enrolled other = Enrolled.person(server());
        String path = "/api/core/people/" + other.id;

        assertThat(as(nobody()).post(ADDRESSES, Map.of("address", number()))).hasStatus(401);
        for (String bad : List.of("ada@exаmple", "017", "a\u200Bda@example.org")) {
            assertThat(other.browser.post(ADDRESSES, Map.of("address", bad))).hasStatus(422);
        }
        other.browser.post(ADDRESSES, Map.of("address", number)).expect(202);
        String right = code(number, 2);
        assertThat(other.browser.post(ADDRESSES + "/confirmation", Map.of("address", number(), "code", right)))
                .hasStatus(422)
                .isProblem("core.account.code-wrong");
        assertThat(other.browser.post(ADDRESSES + "/confirmation", Map.of("address", number, "code", right)))
                .hasStatus(409);
        assertThat(owner.browser.post(ADDRESSES + "/confirmation", Map.of("address", number, "code", right)))
                .hasStatus(422);

        assertThat(as(admin()).get(path).expect(200).json().path("mobile").isMissingNode())
                .isTrue();
        assertThat(as(admin()).get("/api/core/people/" + owner.id).text("/mobile/address"))
                .isEqualTo("+88" + number);
    }

    // ---- what works ------------------------------------------------------------------------------------

    /** CO2 */
    @Test
    void aCodeSignsInAlsoInBanglaDigits() {
        String number = number();
        Enrolled person = withMobile(Enrolled.person(server()), number);
        var browser = new Surfer(server());
        browser.post(CODE, Map.of("address", bangla(number))).expect(202);

        Answer in = browser.post(USE, Map.of("code", bangla(code(number, 2)))).expect(201);

        assertThat(in.text("state")).isEqualTo("signed-in");
        assertThat(browser.get(SESSION).text("person")).isEqualTo(person.id);
        Answer export = browser.get("/api/core/account/export").expect(200);
        assertThat(export).says("+88" + number);
        assertThat(export.header("Cache-Control")).contains("no-store");
    }

    /** CO3 */
    @Test
    void anErasureWaitsAndCanBeTakenBack() {
        Enrolled person = Enrolled.person(server());
        Enrolled staff = Enrolled.person(server(), "editor");
        String path = "/api/core/account/erasure";
        assertThat(as(nobody()).post(path)).hasStatus(401);
        assertThat(staff.browser.post(path)).hasStatus(409).isProblem("core.account.holds-roles");
        assertThat(staff.browser.get(path).expect(200).json().path("dueAt").isMissingNode())
                .isTrue();
        assertThat(person.browser.delete(path)).hasStatus(404);

        String due = person.browser.post(path).expect(200).text("dueAt");
        assertThat(person.browser.post(path).expect(200).text("dueAt")).isEqualTo(due);
        person.browser.delete(path).expect(204);

        assertThat(person.browser.get(path).expect(200).json().path("dueAt").isMissingNode())
                .isTrue();
        assertThat(as(admin()).get("/api/core/people/" + person.id).text("state"))
                .isEqualTo("ACTIVE");
    }

    private static Enrolled withMobile(Enrolled person, String number) {
        person.browser.post(ADDRESSES, Map.of("address", number)).expect(202);
        person.browser
                .post(ADDRESSES + "/confirmation", Map.of("address", number, "code", code(number, 1)))
                .expect(204);
        return person;
    }

    private static String number() {
        return "01" + (300_000_000L + Math.floorMod(COUNT.addAndGet(100_003), 699_999_999));
    }

    /** The newest one, when there are so many. */
    private static String code(String number, int howMany) {
        await("a code")
                .atMost(Duration.ofSeconds(60))
                .until(() -> letters(number).size() == howMany);
        Matcher digits = DIGITS.matcher(as(admin())
                .get("/api/core/letters/" + letters(number).get(0))
                .expect(200)
                .text("text"));
        assertThat(digits.find()).isTrue();
        return digits.group();
    }

    private static List<String> letters(String number) {
        return new KeptLetters(server(), "+88" + number).letters(TEMPLATE);
    }

    private static String other(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }

    private static String bangla(String digits) {
        return digits.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '০')))
                .reduce("", String::concat);
    }
}
