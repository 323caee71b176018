package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.PASSWORD;
import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of one's own account, in a browser without a script. */
class AccountPagesIT extends WholeServer {

    private static final String ACCOUNT = "/en/account";
    private static final Pattern TIED = Pattern.compile("href=\"/en(/account/sent/[^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*account/link\\?code=\\S+)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");

    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    // ---- what is refused -------------------------------------------------------------------------------

    /** CO4 */
    @Test
    void whoeverIsNotSignedInFindsTheDoorAndNothingElse() {
        var stranger = new Surfer(server());

        for (String page : List.of("profile", "devices", "data", "card", "nothing-there")) {
            assertThat(stranger.get(ACCOUNT + "/" + page)).hasStatus(303);
        }
        Answer door = stranger.get(ACCOUNT).expect(200);
        assertThat(door)
                .says("Nobody needs an account")
                .says("With a one-time code")
                .doesNotSay("Sign out");
        assertThat(door.header("Cache-Control")).contains("no-store");
        assertThat(stranger.submit(ACCOUNT + "/data", Map.of("choice", "erase")))
                .hasStatus(303);
        assertThat(stranger.submit(ACCOUNT, Map.of("choice", "password", "name", "ada@example.org", "password", "no")))
                .hasStatus(401)
                .says("is not right");
        assertThat(stranger.get(SESSION)).hasStatus(401);
    }

    /** CI1 */
    @Test
    void theDoorSaysTheSameWhetherSomebodyIsThereOrNot() {
        Enrolled person = Enrolled.person(server());
        var known = new Surfer(server());
        var unknown = new Surfer(server());

        Answer there = asked(known, person.address);
        Answer nowhere = asked(unknown, "nobody" + System.nanoTime() + "@people.example.org");

        assertThat(nowhere.header("Location")).isEqualTo(there.header("Location"));
        assertThat(unknown.get(ACCOUNT + "/code")).says("change the number or address");
        assertThat(unknown.get(ACCOUNT + "/code").expect(200).body())
                .isEqualTo(known.get(ACCOUNT + "/code").expect(200).body());
        String right = code(person, 1);
        var wrong = Map.of("choice", "code", "code", right.equals("111111") ? "222222" : "111111");
        Answer wrongThere = known.submit(ACCOUNT + "/code", wrong);
        assertThat(wrongThere).hasStatus(401);
        assertThat(unknown.submit(ACCOUNT + "/code", wrong).body()).isEqualTo(wrongThere.body());
        assertThat(new Surfer(server()).submit(ACCOUNT + "/code", Map.of("choice", "code", "code", right)))
                .hasStatus(401);
        assertThat(known.get(SESSION)).hasStatus(401);
    }

    /** CI1: a link is asked for by anybody, goes to whoever holds no role, and is used up by a button in that browser alone. */
    @Test
    void aLinkByMailLetsInOnceAndNobodyElse() {
        Enrolled person = Enrolled.person(server());
        Enrolled staff = Enrolled.person(server(), "editor");
        var browser = new Surfer(server());
        var unknown = new Surfer(server());
        browser.plant(Surfer.SESSION, "becs_s_planted");
        assertThat(browser.submit(ACCOUNT, Map.of("choice", "link", "mail", "01712345678")))
                .hasStatus(422)
                .says("give an e-mail address");
        Answer there = linkAsked(browser, person.address);
        Answer nowhere = linkAsked(unknown, "nobody" + System.nanoTime() + "@people.example.org");
        linkAsked(new Surfer(server()), staff.address);
        assertThat(nowhere.header("Location")).isEqualTo(there.header("Location"));
        assertThat(unknown.get(ACCOUNT + "/link").expect(200).body())
                .isEqualTo(browser.get(ACCOUNT + "/link").expect(200).body());

        String path = link(person.address);
        String code = path.replaceFirst("^.*code=", "");
        var use = Map.of("choice", "link", "code", code);
        for (int i = 0; i < 3; i++) {
            assertThat(new Surfer(server()).get(path)).hasStatus(200);
            assertThat(browser.get(path)).hasStatus(200).says("Press the button");
        }
        assertThat(browser.get(SESSION)).hasStatus(401);
        assertThat(unknown.submit(ACCOUNT + "/link", use)).hasStatus(401);
        assertThat(unknown.get(SESSION)).hasStatus(401);
        assertThat(browser.submit(ACCOUNT + "/link", Map.of("choice", "link", "code", "x".repeat(200))))
                .hasStatus(401);

        browser.submit(ACCOUNT + "/link", use).expect(303);
        assertThat(browser.get(SESSION)).hasStatus(200);
        assertThat(browser.cookie(Surfer.SESSION)).isNotEqualTo("becs_s_planted");
        assertThat(browser.submit(ACCOUNT + "/link", use)).hasStatus(401);
        assertThat(new KeptLetters(server(), staff.address).letters("core.sign-in.account-link"))
                .isEmpty();
    }

    /** CI4: without a script a passkey is removed by its owner and by nobody else. */
    @Test
    void aPasskeyIsRemovedByItsOwnerAlone() {
        Enrolled person = Enrolled.person(server());
        Enrolled other = Enrolled.person(server());
        person.withPasskey();
        String keys = ACCOUNT + "/keys";
        String page = person.browser.get(keys).expect(200).body();
        assertThat(page).contains("Remove this passkey").contains("hidden data-passkey=\"new\"");
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        var remove = Map.of("choice", "remove", "key", key.group(1));

        assertThat(other.browser.submit(keys, remove)).hasStatus(404);
        assertThat(person.browser.get(keys)).says("Remove this passkey");

        person.browser.submit(keys, remove).expect(303);
        assertThat(person.browser.get(keys)).says("There is no passkey yet");
    }

    @Test
    void anotherSiteChangesNothing() {
        Enrolled person = Enrolled.person(server());

        assertThat(person.browser
                        .forged()
                        .header("Sec-Fetch-Site", "cross-site")
                        .submit(ACCOUNT + "/data", Map.of("choice", "erase")))
                .hasStatus(403);
        assertThat(person.browser
                        .forged()
                        .header("Sec-Fetch-Site", "same-site")
                        .submit(ACCOUNT, Map.of("choice", "leave")))
                .hasStatus(403);

        assertThat(person.browser.get(SESSION)).hasStatus(200);
        assertThat(person.browser
                        .get("/api/core/account/erasure")
                        .json()
                        .path("dueAt")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void whatIsNotOnesOwnStaysAsItWas() {
        Enrolled person = Enrolled.person(server());
        Enrolled other = Enrolled.person(server());
        String session = other.browser
                .get("/api/core/sessions")
                .expect(200)
                .json()
                .get(0)
                .path("id")
                .asString();

        person.browser
                .submit(ACCOUNT + "/devices", Map.of("choice", "end", "session", session))
                .expect(303);
        assertThat(person.browser.submit(
                        ACCOUNT + "/profile", Map.of("choice", "name", "nameBn", "আ\u202Eদা", "nameEn", "Ada")))
                .hasStatus(422);
        person.browser
                .submit(
                        ACCOUNT + "/profile",
                        Map.of(
                                "choice",
                                "name",
                                "nameBn",
                                "নতুন নাম",
                                "nameEn",
                                "New name",
                                "id",
                                other.id,
                                "role",
                                "administrator",
                                "email",
                                "x@example.org",
                                "state",
                                "DISABLED"))
                .expect(303);

        assertThat(other.browser.get(SESSION)).hasStatus(200);
        var mine = as(admin()).get("/api/core/people/" + person.id).expect(200);
        assertThat(mine.text("nameEn")).isEqualTo("New name");
        assertThat(mine.text("/email/address")).isEqualTo(person.address);
        assertThat(mine.json().path("roles")).isEmpty();
        assertThat(as(admin()).get("/api/core/people/" + other.id).text("nameEn"))
                .isEqualTo("Somebody");
    }

    /** FA1 */
    @Test
    void aSubmissionIsTiedByItsReceiptAndSeenByNobodyElse() {
        Answer receipt = new Complainant(server()).complains();
        String number = receipt.text("receiptNumber");
        Enrolled person = Enrolled.person(server());
        Enrolled other = Enrolled.person(server());
        String sent = ACCOUNT + "/sent";

        for (String secret : List.of("", "AAAA-AAAA-AAAA-AAAA", "x".repeat(900))) {
            assertThat(person.browser.submit(sent, Map.of("choice", "add", "number", number, "secret", secret)))
                    .hasStatus(404)
                    .doesNotSay(number);
        }
        var right = Map.of("choice", "add", "number", number, "secret", receipt.text("secret"));
        person.browser.submit(sent, right).expect(303);
        person.browser.submit(sent, right).expect(303);

        String page = person.browser.get(sent).expect(200).body();
        assertThat(page.split(number, -1)).hasSize(2);
        assertThat(other.browser.get(sent).expect(200)).doesNotSay(number);
        assertThat(person.browser.get(ACCOUNT + "/data")).says(number);
        Matcher tied = TIED.matcher(page);
        assertThat(tied.find()).isTrue();
        var off = Map.of("choice", "off");
        other.browser.submit(tied.group(1), off).expect(404);
        assertThat(person.browser.get(sent)).says(number);
        person.browser.submit(tied.group(1), off).expect(303);
        assertThat(person.browser.get(sent)).doesNotSay(number);
    }

    // ---- what works ------------------------------------------------------------------------------------

    /** CO4: in by a typed code, everything that an account has, and out. */
    @Test
    void anAccountIsLedWithoutAScript() {
        Enrolled person = Enrolled.person(server());
        Surfer elsewhere = person.elsewhere();
        var browser = new Surfer(server());
        browser.plant(Surfer.SESSION, "becs_s_planted");
        asked(browser, person.address);
        browser.submit(ACCOUNT + "/code", Map.of("choice", "code", "code", code(person, 1)))
                .expect(303);
        assertThat(browser.cookie(Surfer.SESSION)).isNotEqualTo("becs_s_planted");

        assertThat(browser.get(ACCOUNT).expect(200)).says("Somebody").says("Sign out");
        assertThat(browser.get("/account").expect(200)).says("একজন মানুষ");
        assertThat(browser.get(ACCOUNT + "/data").expect(200))
                .says(person.address)
                .says("Name in Bangla")
                .says("Ask to be erased")
                .doesNotSay("nameBn")
                .doesNotSay("createdAt")
                .doesNotSay("ACTIVE");
        assertThat(browser.get(ACCOUNT + "/data").body()).doesNotContainPattern("<dd>[0-9]{4}-");
        String devices = browser.get(ACCOUNT + "/devices").expect(200).body();
        assertThat(devices).contains("This device").contains("End it there");

        browser.submit(ACCOUNT + "/devices", Map.of("choice", "others")).expect(303);
        assertThat(elsewhere.get(SESSION)).hasStatus(401);
        browser.submit(ACCOUNT + "/data", Map.of("choice", "erase")).expect(303);
        assertThat(browser.get(ACCOUNT + "/data").body().split("<h2>")[1]).contains("your account is erased on");
        browser.submit(ACCOUNT + "/data", Map.of("choice", "withdraw")).expect(303);
        assertThat(browser.get(ACCOUNT + "/data")).says("Ask to be erased");

        String address = "new" + System.nanoTime() + "@people.example.org";
        assertThat(browser.submit(ACCOUNT + "/profile", Map.of("choice", "address", "address", address)))
                .hasStatus(200);
        browser.submit(ACCOUNT + "/profile", Map.of("choice", "confirm", "address", address, "code", code(address, 1)))
                .expect(303);
        assertThat(browser.get(ACCOUNT + "/profile")).says(address);

        browser.submit(ACCOUNT, Map.of("choice", "leave")).expect(303);
        assertThat(browser.get(ACCOUNT)).says("With a one-time code");
    }

    /** CO4 */
    @Test
    void everyEntrySaysWhatIsBehindIt() {
        Surfer browser = Enrolled.person(server()).browser;

        for (String page : List.of("/account", ACCOUNT)) {
            List<String> entries = Stream.of(
                            browser.get(page).expect(200).body().split("<li class=\"card\">"))
                    .skip(1)
                    .map(entry -> entry.substring(0, entry.indexOf("</li>")))
                    .toList();
            assertThat(entries)
                    .hasSizeGreaterThan(12)
                    .allSatisfy(entry -> assertThat(entry).containsPattern("<p>[^<]+</p>"));
        }
    }

    @Test
    void aPasswordAsksForTheSecondFactorWhereThereIsOne() {
        Enrolled person = Enrolled.person(server());
        App app = person.withApp();
        var browser = new Surfer(server());

        Answer halfway =
                browser.submit(ACCOUNT, Map.of("choice", "password", "name", person.address, "password", PASSWORD));
        assertThat(halfway.expect(303).header("Location")).hasValue(ACCOUNT + "/second");
        assertThat(browser.get(SESSION)).hasStatus(401);
        assertThat(browser.submit(ACCOUNT + "/second", Map.of("choice", "second", "code", "no")))
                .hasStatus(401);
        browser.submit(ACCOUNT + "/second", Map.of("choice", "second", "code", app.code()))
                .expect(303);

        assertThat(browser.get(SESSION)).hasStatus(200);
    }

    private static Answer asked(Surfer browser, String address) {
        return browser.submit(ACCOUNT, Map.of("choice", "code", "address", address))
                .expect(303);
    }

    private static Answer linkAsked(Surfer browser, String address) {
        return browser.submit(ACCOUNT, Map.of("choice", "link", "mail", address))
                .expect(303);
    }

    private static String link(String address) {
        var mail = new KeptLetters(server(), address);
        await("a link")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !mail.letters("core.sign-in.account-link").isEmpty());
        Matcher link = LINK.matcher(as(admin())
                .get("/api/core/letters/"
                        + mail.letters("core.sign-in.account-link").get(0))
                .expect(200)
                .text("text"));
        assertThat(link.find()).isTrue();
        String path = link.group(1);
        return path.startsWith("/en") ? path : "/en" + path;
    }

    private static String code(Enrolled person, int howMany) {
        return code(person.address, howMany);
    }

    private static String code(String address, int howMany) {
        var mail = new KeptLetters(server(), address);
        await("a code")
                .atMost(Duration.ofSeconds(60))
                .until(() -> mail.letters("core.sign-in.code").size() == howMany);
        Matcher digits = DIGITS.matcher(as(admin())
                .get("/api/core/letters/" + mail.letters("core.sign-in.code").get(0))
                .expect(200)
                .text("text"));
        assertThat(digits.find()).isTrue();
        return digits.group();
    }
}
