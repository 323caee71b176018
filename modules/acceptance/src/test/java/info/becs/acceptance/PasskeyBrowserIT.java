package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import info.becs.testkit.browser.Accessibility;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Passkeys with a real browser, whose authenticator is a virtual one. */
@Tag("one-engine")
class PasskeyBrowserIT extends InBrowser {

    private static final String CALL = """
        const call = async (method, path, body) => {
          const answer = await fetch(path, {
            method,
            headers: { 'Content-Type': 'application/json', 'X-Becs-Request': '1' },
            body: body === undefined ? undefined : JSON.stringify(body),
          });
          const text = await answer.text();
          return { status: answer.status, body: text ? JSON.parse(text) : null };
        };
        """;

    /** CI4 */
    @Test
    void aFingerOpensTheDoorAndNoFingerDoesNot() {
        Enrolled person = Enrolled.person(server(), "editor");
        try (BrowserContext context = chromium.phone(server().address(), true)) {
            Page page = blank(context);
            CDPSession devtools = context.newCDPSession(page);
            String authenticator = authenticator(devtools);

            assertThat(signInWithPassword(page, person)).isEqualTo(201);
            assertThat(addPasskey(page)).isEqualTo(201);
            assertThat(run(page, "return (await call('DELETE', '/api/core/session')).status;"))
                    .isEqualTo(204);

            var nobody = new JsonObject();
            nobody.addProperty("authenticatorId", authenticator);
            nobody.addProperty("isUserVerified", false);
            devtools.send("WebAuthn.setUserVerified", nobody);
            assertThat(signInWithPasskey(page)).isNotEqualTo(201);
            assertThat(run(page, "return (await call('GET', '/api/core/session')).status;"))
                    .isEqualTo(401);

            nobody.addProperty("isUserVerified", true);
            devtools.send("WebAuthn.setUserVerified", nobody);
            assertThat(signInWithPasskey(page)).isEqualTo(201);
            assertThat(run(page, "return (await call('GET', '/api/core/session')).body.secondFactor;"))
                    .isEqualTo("used");
            assertThat(page.evaluate("document.cookie")).isEqualTo("");
        }
    }

    /** CI4: on the pages of an account, where the button shows with a script alone. */
    @Test
    void aPasskeyIsAddedInTheAccountAndOpensIt() {
        Enrolled person = Enrolled.person(server());
        try (BrowserContext context = chromium.phone(server().address(), true)) {
            Page page = blank(context);
            authenticator(context.newCDPSession(page));
            assertThat(signInWithPassword(page, person)).isEqualTo(201);

            page.navigate("/en/account/keys");
            page.locator("[data-passkey=new] button").click();
            page.locator("[data-passkey=new] li").first().waitFor();
            page.reload();
            page.getByText("Remove this passkey").waitFor();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(run(page, "return (await call('DELETE', '/api/core/session')).status;"))
                    .isEqualTo(204);

            page.navigate("/en/account");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[data-passkey=in] button").click();
            page.getByText("Sign out").waitFor();
        }
        try (BrowserContext context = chromium.phone(server().address(), false)) {
            Page page = context.newPage();
            page.navigate("/en/account");
            assertThat(page.locator("[data-passkey]").isVisible()).isFalse();
        }
    }

    private static Page blank(BrowserContext context) {
        context.route(
                "**/blank",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>blank</title>")));
        Page page = context.newPage();
        page.navigate("/blank");
        return page;
    }

    private static String authenticator(CDPSession devtools) {
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", options);
        return devtools.send("WebAuthn.addVirtualAuthenticator", wish)
                .get("authenticatorId")
                .getAsString();
    }

    private static Object signInWithPassword(Page page, Enrolled person) {
        return page.evaluate(
                "async ({ name, password }) => {" + CALL
                        + "return (await call('POST', '/api/core/session', { name, password })).status; }",
                Map.of("name", person.address, "password", PASSWORD));
    }

    private static Object addPasskey(Page page) {
        return run(page, """
            const options = (await call('POST', '/api/core/factors/passkeys/options')).body;
            const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
            const made = await navigator.credentials.create({ publicKey });
            return (await call('POST', '/api/core/factors/passkeys', { label: 'phone', passkey: made.toJSON() })).status;
            """);
    }

    private static Object signInWithPasskey(Page page) {
        return run(page, """
            const options = (await call('POST', '/api/core/session/passkey/options', {})).body;
            const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
            try {
              const shown = await navigator.credentials.get({ publicKey });
              return (await call('POST', '/api/core/session/passkey', shown.toJSON())).status;
            } catch (refused) {
              return refused.name;
            }
            """);
    }

    private static Object run(Page page, String script) {
        return page.evaluate("async () => {" + CALL + script + "}");
    }
}
