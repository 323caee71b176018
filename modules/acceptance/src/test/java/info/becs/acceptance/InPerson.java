package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.SESSION;
import static org.assertj.core.api.Assertions.fail;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Somebody with two factors who is there in person, and not by a token: may appoint others while they are alone. */
final class InPerson {

    /** Less than the server asks for. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Map<People, InPerson> ADMINISTRATORS = new ConcurrentHashMap<>();

    final Enrolled self;
    private final LibertyNode node;
    private final App app;
    private Surfer browser;
    private Instant signedInAt;

    private InPerson(LibertyNode node, Enrolled self) {
        this.node = node;
        this.self = self;
        this.app = self.withApp();
    }

    /** The first administrator of this node's house. */
    static InPerson administrator(LibertyNode node) {
        return ADMINISTRATORS.computeIfAbsent(
                node.people(), people -> new InPerson(node, Enrolled.administrator(node, People.ADMINS_ADDRESS)));
    }

    /** Somebody new, whom this one appoints, being alone. */
    InPerson appoints(String role) {
        return appoints(role, approval -> fail("a second person was asked"));
    }

    /** Somebody new, whom this one appoints with the consent of others. */
    InPerson appoints(String role, Consumer<String> decision) {
        Enrolled person = Enrolled.person(node);
        Answer given = gives(person.id, role);
        if (given.status() != 200) {
            decision.accept(given.expect(202).text("approval"));
        }
        person.signsInAgain();
        return new InPerson(node, person);
    }

    /** Somebody new with a token, whom this one has invited with these roles. */
    Person newcomer(String name, String... roles) {
        Answer invited = browser()
                .post(
                        "/api/core/people",
                        Map.of(
                                "nameBn",
                                name,
                                "nameEn",
                                name,
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "roles",
                                Stream.of(roles)
                                        .map(role -> Map.of("role", role))
                                        .toList()))
                .expect(201);
        String token = node.anonymous()
                .post("/api/core/invitation", Map.of("code", invited.text("code")))
                .expect(201)
                .text("token");
        return new Person(name, token, invited.text("/person/id"));
    }

    Answer gives(String id, String role) {
        return browser().put("/api/core/people/" + id + "/roles/" + role, Map.of());
    }

    Caller caller() {
        return browser().caller();
    }

    /** Signed in with two factors, again if need be. */
    private Surfer browser() {
        boolean isFresh = browser != null && Instant.now().isBefore(signedInAt.plus(FRESH));
        if (!isFresh || browser.get(SESSION).status() != 200) {
            signedInAt = Instant.now();
            browser = new Surfer(node);
            self.signsIn(browser).expect(201);
            browser.post(SESSION + "/second-factor", second()).expect(201);
        }
        return browser;
    }

    private Map<String, String> second() {
        List<String> paper = app.paper();
        return paper.isEmpty() ? Map.of("totp", app.code()) : Map.of("recoveryCode", paper.remove(0));
    }
}
