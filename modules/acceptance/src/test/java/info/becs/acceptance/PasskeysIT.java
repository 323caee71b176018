package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.FACTORS;
import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Passkeys as a browser sends them, and as somebody sends them who has none. */
class PasskeysIT extends WholeServer {

    private static final String SIGN_IN = SESSION + "/passkey";

    // ---- what is refused -------------------------------------------------------------------------------

    /** CI4 */
    @Test
    void aPasskeyThatWasShownToAnotherSiteIsRefused() {
        Enrolled person = Enrolled.person(server());
        SoftKey key = person.withPasskey();

        for (String site :
                new String[] {"http://localhost.example.org", "https://localhost", "http://evil.example.org"}) {
            assertThat(signsIn(key.on(site), new Surfer(server())))
                    .hasStatus(401)
                    .isProblem("core.sign-in.passkey-wrong");
        }
    }

    @Test
    void aPasskeyWithoutItsOwnerIsRefused() {
        Enrolled person = Enrolled.person(server());
        SoftKey key = person.withPasskey();

        assertThat(signsIn(key.withoutItsOwner(), new Surfer(server())))
                .hasStatus(401)
                .isProblem("core.sign-in.passkey-wrong");
        signsIn(key.withItsOwner(), new Surfer(server())).expect(201);
    }

    @Test
    void aCopyIsRecognisedByItsCount() {
        Enrolled person = Enrolled.person(server());
        SoftKey key = person.withPasskey();
        signsIn(key, new Surfer(server())).expect(201);

        assertThat(signsIn(key.setBack(1), new Surfer(server())))
                .hasStatus(401)
                .isProblem("core.sign-in.passkey-cloned");
    }

    /** E26: an answer opens once, and only in the browser that was asked. */
    @Test
    void anAnswerOpensOnce() {
        Enrolled person = Enrolled.person(server());
        SoftKey key = person.withPasskey();
        var browser = new Surfer(server());
        Answer options = browser.post(SIGN_IN + "/options", Map.of()).expect(200);
        Map<String, Object> answer = key.shown(options.json());
        assertThat(new Surfer(server()).post(SIGN_IN, answer)).hasStatus(401);

        browser.post(SIGN_IN, answer).expect(201);

        assertThat(browser.post(SIGN_IN, answer)).hasStatus(401).isProblem("core.sign-in.code-unknown");
    }

    @Test
    void aKeyThatNobodyHasAddedOpensNothing() {
        Enrolled person = Enrolled.person(server());
        person.withPasskey();
        var stranger = new SoftKey(server().address());
        stranger.made(
                person.browser.post(FACTORS + "/passkeys/options").expect(200).json());

        assertThat(signsIn(stranger, new Surfer(server()))).hasStatus(401).isProblem("core.sign-in.passkey-wrong");
    }

    /** Somebody else's passkey is no second factor for whoever knows a password. */
    @Test
    void thePasskeyOfAnotherIsNoSecondFactor() {
        Enrolled person = Enrolled.person(server());
        person.withApp();
        SoftKey anothers = Enrolled.person(server()).withPasskey();
        var browser = new Surfer(server());
        person.signsIn(browser).expect(201);
        Answer options = browser.post(SIGN_IN + "/options", Map.of()).expect(200);

        assertThat(browser.post(SESSION + "/second-factor", Map.of("passkey", anothers.shown(options.json()))))
                .hasStatus(401);
        assertThat(browser.get(SESSION)).hasStatus(401);
    }

    @Test
    void whatIsNoPasskeyIsNotAdded() {
        Enrolled person = Enrolled.person(server());
        var key = new SoftKey(server().address());
        Answer options = person.browser.post(FACTORS + "/passkeys/options").expect(200);
        Map<String, Object> made = key.made(options.json());

        for (Object passkey :
                new Object[] {Map.of(), Map.of("id", "x"), Map.of("response", Map.of("clientDataJSON", "!"))}) {
            assertThat(person.browser.post(FACTORS + "/passkeys", Map.of("passkey", passkey)))
                    .hasStatus(422)
                    .isProblem("core.factor.passkey-unreadable");
        }
        assertThat(person.browser.post(
                        FACTORS + "/passkeys",
                        Map.of(
                                "passkey",
                                new SoftKey(server().address())
                                        .on("http://evil.example.org")
                                        .made(options.json()))))
                .hasStatus(422)
                .isProblem("core.factor.passkey-unreadable");
        assertThat(person.browser.post(FACTORS + "/passkeys", Map.of("passkey", made)))
                .hasStatus(401)
                .isProblem("core.sign-in.code-unknown");

        assertThat(person.browser.get(FACTORS).expect(200).json().path("passkeys"))
                .isEmpty();
    }

    /** A challenge for one account makes no key of another. */
    @Test
    void aKeyIsAddedWhereItWasAskedFor() {
        Enrolled victim = Enrolled.person(server());
        Enrolled attacker = Enrolled.person(server());
        var key = new SoftKey(server().address());
        Answer options = attacker.browser.post(FACTORS + "/passkeys/options").expect(200);

        assertThat(victim.browser.post(FACTORS + "/passkeys", Map.of("passkey", key.made(options.json()))))
                .hasStatus(401);

        assertThat(victim.browser.get(FACTORS).expect(200).json().path("passkeys"))
                .isEmpty();
    }

    // ---- what works ------------------------------------------------------------------------------------

    @Test
    void aPasskeyIsTwoFactors() {
        Enrolled person = Enrolled.person(server(), "editor");
        SoftKey key = person.withPasskey();
        var browser = new Surfer(server());

        assertThat(signsIn(key, browser).expect(201).text("state")).isEqualTo("signed-in");

        assertThat(browser.get(SESSION)).says("\"secondFactor\":\"used\"").says("news.article.publish");
        assertThat(browser.get(FACTORS).expect(200).text("/passkeys/0/label")).isEqualTo("এক চাবি");
    }

    @Test
    void aPasskeyIsASecondFactorToo() {
        Enrolled person = Enrolled.person(server());
        SoftKey key = person.withPasskey();
        var browser = new Surfer(server());
        assertThat(person.signsIn(browser).expect(201)).says("passkey").says("recovery-code");
        Answer options = browser.post(SIGN_IN + "/options", Map.of()).expect(200);
        assertThat(options.json().path("allowCredentials")).hasSize(1);

        browser.post(SESSION + "/second-factor", Map.of("passkey", key.shown(options.json())))
                .expect(201);

        browser.get(SESSION).expect(200);
    }

    @Test
    void aPasskeyThatIsRemovedOpensNothing() {
        Enrolled person = Enrolled.person(server());
        SoftKey key = person.withPasskey();
        String id = person.browser.get(FACTORS).expect(200).text("/passkeys/0/id");
        assertThat(Enrolled.person(server()).browser.delete(FACTORS + "/passkeys/" + id))
                .hasStatus(404);

        person.browser.delete(FACTORS + "/passkeys/" + id).expect(204);

        assertThat(signsIn(key, new Surfer(server()))).hasStatus(401);
        assertThat(person.signsIn(new Surfer(server())).expect(201).text("state"))
                .isEqualTo("signed-in");
    }

    private static Answer signsIn(SoftKey key, Surfer browser) {
        Answer options = browser.post(SIGN_IN + "/options", Map.of()).expect(200);
        return browser.post(SIGN_IN, key.shown(options.json()));
    }
}
