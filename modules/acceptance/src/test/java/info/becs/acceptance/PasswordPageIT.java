package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.MembershipDesk.SignedIn;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CI11: a password is set and changed on a page without a script. */
class PasswordPageIT extends WholeServer {

    private static final String PAGE = "/en/account/password";
    private static final String SESSION = "/api/core/session";
    private static final String FRESH = "five quiet rivers";
    private static final String LETTER = "core.factor.changed";

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void aRefusedOneChangesNothingAndSaysWhy() {
        Enrolled person = Enrolled.person(server());
        assertThat(new Surfer(server()).get(PAGE)).hasStatus(303);
        assertThat(new Surfer(server()).submit(PAGE, wish("", FRESH, FRESH))).hasStatus(303);
        assertThat(person.browser.get(PAGE))
                .hasStatus(200)
                .says("At least 10 characters")
                .says("autocomplete=\"new-password\"")
                .doesNotSay("<script src");
        assertThat(person.browser.get("/account/password")).says("অন্তত ১০টি অক্ষর");
        String secret = person.browser.cookie(Surfer.SESSION);

        assertThat(person.browser.submit(PAGE, wish("not this one at all", FRESH, FRESH)))
                .hasStatus(422)
                .says("href=\"#f-current\"");
        assertThat(person.browser.submit(PAGE, wish(Enrolled.PASSWORD, FRESH, "five quiet rivets")))
                .hasStatus(422)
                .says("not written the same twice")
                .doesNotSay(FRESH);
        assertThat(person.browser.submit(PAGE, wish(Enrolled.PASSWORD, "short", "short")))
                .hasStatus(422)
                .says("10 characters at least");
        assertThat(person.browser.submit(PAGE, wish(Enrolled.PASSWORD, "password123", "password123")))
                .hasStatus(422)
                .says("Many people use this password");
        assertThat(person.browser
                        .forged()
                        .header("Sec-Fetch-Site", "cross-site")
                        .submit(PAGE, wish(Enrolled.PASSWORD, FRESH, FRESH)))
                .hasStatus(403);

        assertThat(person.browser.cookie(Surfer.SESSION)).isEqualTo(secret);
        person.signsIn(new Surfer(server())).expect(201);
        assertThat(new Surfer(server()).post(SESSION, person.credentials(FRESH)))
                .hasStatus(401);
    }

    /** A session that somebody else knew is worth nothing afterwards; the browser goes on in one that nobody knew before. */
    @Test
    void allOtherSessionsEndAndTheOwnerIsToldByALetter() {
        Enrolled person = Enrolled.person(server());
        Surfer elsewhere = person.elsewhere();
        String before = person.browser.cookie(Surfer.SESSION);
        var fixed = new Surfer(server());
        fixed.plant(Surfer.SESSION, before);
        fixed.get(SESSION).expect(200);
        var letters = new KeptLetters(server(), person.address);
        int sent = letters.letters(LETTER).size();

        Answer changed = person.browser.submit(PAGE, wish(Enrolled.PASSWORD, FRESH, FRESH));

        assertThat(changed.expect(303).header("Location")).hasValue(PAGE + "?changed");
        assertThat(person.browser.cookie(Surfer.SESSION)).isNotEqualTo(before);
        assertThat(person.browser.get(PAGE + "?changed")).says("The password is set");
        assertThat(elsewhere.get(SESSION)).hasStatus(401);
        assertThat(fixed.get(SESSION)).hasStatus(401);
        assertThat(person.signsIn(new Surfer(server()))).hasStatus(401);
        new Surfer(server()).post(SESSION, person.credentials(FRESH)).expect(201);
        Awaitility.await("a letter")
                .atMost(Duration.ofSeconds(60))
                .until(() -> letters.letters(LETTER).size() > sent);
        assertThat(as(admin())
                        .get("/api/core/audit?action=core.factor.change&size=50")
                        .expect(200))
                .says(person.id)
                .doesNotSay(FRESH);
    }

    /** Whoever comes by codes alone has none, and sets the first one; the session that they then have is another. */
    @Test
    void whoeverHasNoneSetsTheFirstOne() {
        SignedIn member = new MembershipDesk(server())
                .signedIn("honorary", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"));
        String before = member.browser().cookie(Surfer.SESSION);
        assertThat(member.browser().get("/en/account")).says("/en/account/password");
        assertThat(member.browser().get(PAGE)).says("There is no password yet").doesNotSay("f-current");
        assertThat(member.browser().submit(PAGE, wish("", "0" + member.mobile().substring(4), "x")))
                .hasStatus(422);

        member.browser().submit(PAGE, wish("", FRESH, FRESH)).expect(303);

        assertThat(member.browser().cookie(Surfer.SESSION)).isNotEqualTo(before);
        member.browser().get(SESSION).expect(200);
        var old = new Surfer(server());
        old.plant(Surfer.SESSION, before);
        assertThat(old.get(SESSION)).hasStatus(401);
        var other = new Surfer(server());
        other.plant(Surfer.SESSION, "a-secret-that-somebody-has-planted-here-0000");
        other.submit("/en/account", Map.of("choice", "password", "name", member.mobile(), "password", FRESH))
                .expect(303);
        assertThat(other.cookie(Surfer.SESSION)).isNotEqualTo("a-secret-that-somebody-has-planted-here-0000");
        other.get(SESSION).expect(200);
    }

    private static Map<String, String> wish(String current, String password, String again) {
        return Map.of("choice", "change", "current", current, "password", password, "again", again);
    }
}
