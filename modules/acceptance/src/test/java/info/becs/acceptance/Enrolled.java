package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.LibertyNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Somebody who has an account of their own and a password, and their browser. */
final class Enrolled {

    static final String SESSION = "/api/core/session";
    static final String FACTORS = "/api/core/factors";
    static final String PASSWORD = "চার নদী তিন পাহাড়";

    private static final AtomicInteger COUNT = new AtomicInteger();

    final String id;
    final String address;
    Surfer browser;
    private final LibertyNode node;

    private Enrolled(LibertyNode node, String id, String address, Surfer browser) {
        this.node = node;
        this.id = id;
        this.address = address;
        this.browser = browser;
    }

    /** The administrator, who comes by the link of the set-up. */
    static Enrolled administrator(LibertyNode node, String address) {
        return byLink(node, "", address, node.people().entrance());
    }

    /** Somebody new, invited by the administrator, with these roles. */
    static Enrolled person(LibertyNode node, String... roles) {
        String address = "p" + COUNT.incrementAndGet() + "." + System.nanoTime() + "@people.example.org";
        Answer invited = node.as(node.people().admin())
                .post(
                        "/api/core/people",
                        Map.of(
                                "nameBn",
                                "একজন মানুষ",
                                "nameEn",
                                "Somebody",
                                "email",
                                address,
                                "roles",
                                Stream.of(roles)
                                        .map(role -> Map.of("role", role))
                                        .toList()))
                .expect(201);
        String link = node.anonymous()
                .post("/api/core/invitation", Map.of("code", invited.text("code")))
                .expect(201)
                .text("link");
        return byLink(node, invited.text("/person/id"), address, link);
    }

    private static Enrolled byLink(LibertyNode node, String id, String address, String link) {
        var browser = new Surfer(node);
        browser.post(SESSION + "/link/use", Map.of("code", link.replaceFirst("^.*#", "")))
                .expect(201);
        browser.put(FACTORS + "/password", Map.of("password", PASSWORD)).expect(201);
        return new Enrolled(node, id, address, browser);
    }

    /** In another browser. */
    Answer signsIn(Surfer elsewhere) {
        return elsewhere.post(SESSION, credentials(PASSWORD));
    }

    Map<String, Object> credentials(String password) {
        return Map.of("name", address, "password", password);
    }

    /** A browser in which they are signed in from now on. */
    Surfer elsewhere() {
        var other = new Surfer(node);
        signsIn(other).expect(201);
        return other;
    }

    /** After what has ended all their sessions. */
    void signsInAgain() {
        browser = elsewhere();
    }

    /** Adds an authenticator app; what it shows. */
    App withApp() {
        var app = new App(browser.post(FACTORS + "/totp").expect(201).text("secret"));
        Answer codes = browser.post(FACTORS + "/totp/confirmation", Map.of("code", app.code()))
                .expect(200);
        codes.json().path("recoveryCodes").forEach(code -> app.paper().add(code.asString()));
        return app;
    }

    /** Adds a passkey. */
    SoftKey withPasskey() {
        var key = new SoftKey(node.address());
        Answer options = browser.post(FACTORS + "/passkeys/options").expect(200);
        browser.post(FACTORS + "/passkeys", Map.of("label", "এক চাবি", "passkey", key.made(options.json())))
                .expect(201);
        return key;
    }
}
