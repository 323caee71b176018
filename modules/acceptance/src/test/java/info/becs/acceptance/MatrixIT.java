package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Role × endpoint × object, made from what the server itself says at {@code /openapi}: a route without a declared
 * permission is found here the day it is written.
 */
class MatrixIT extends WholeServer {

    /** Routes that are open to everybody on purpose, and why. */
    private static final Map<String, String> OPEN = open();

    private static final String NOTHING = "0";

    private final List<Route> routes = Route.of(as(nobody()));

    private static Map<String, String> open() {
        var open = new LinkedHashMap<String, String>();
        open.put("GET /api/core/setup", "the page that asks for the one-time code");
        open.put("POST /api/core/setup", "the one-time code is the permission");
        open.put("GET /api/core/setup.{file}", "style and script of that page");
        open.put("POST /api/core/session", "nobody is signed in before");
        open.put("POST /api/core/session/second-factor", "the ticket is the permission");
        open.put("POST /api/core/session/link", "nobody is signed in before");
        open.put("POST /api/core/session/link/use", "the code of the link is the permission");
        open.put("POST /api/core/session/code", "nobody is signed in before");
        open.put("POST /api/core/session/code/use", "ticket and code are the permission");
        open.put("POST /api/core/account/addresses", "one's own, for a session");
        open.put("POST /api/core/account/addresses/confirmation", "one's own, for a session");
        open.put("GET /api/core/account/export", "one's own, for a session");
        open.put("GET /api/core/account/erasure", "one's own, for a session");
        open.put("POST /api/core/account/erasure", "one's own, for a session");
        open.put("DELETE /api/core/account/erasure", "one's own, for a session");
        open.put("POST /api/core/session/passkey/options", "nobody is signed in before");
        open.put("POST /api/core/session/passkey", "the passkey is the permission");
        open.put("GET /api/core/session", "who one is");
        open.put("DELETE /api/core/session", "one's own session");
        open.put("GET /api/core/sessions", "one's own sessions");
        open.put("DELETE /api/core/sessions", "one's own sessions");
        open.put("DELETE /api/core/sessions/{id}", "one's own sessions");
        open.put("GET /api/core/factors", "one's own, for a session");
        open.put("PUT /api/core/factors/password", "one's own, for a session");
        open.put("POST /api/core/factors/totp", "one's own, for a session");
        open.put("DELETE /api/core/factors/totp", "one's own, for a session");
        open.put("POST /api/core/factors/totp/confirmation", "one's own, for a session");
        open.put("POST /api/core/factors/recovery-codes", "one's own, for a session");
        open.put("POST /api/core/factors/passkeys", "one's own, for a session");
        open.put("POST /api/core/factors/passkeys/options", "one's own, for a session");
        open.put("DELETE /api/core/factors/passkeys/{id}", "one's own, for a session");
        open.put("GET /api/core/console/screens", "lists what the caller may open; nobody gets nothing");
        open.put("GET /api/core/invitation", "the page that asks for the code of an invitation");
        open.put("POST /api/core/invitation", "the code of the invitation is the permission");
        open.put("GET /api/news/articles", "what is published");
        open.put("GET /api/news/articles/{number}", "what is published");
        open.put("GET /api/news/most-read", "what is published");
        open.put("GET /api/news/notices", "what is published");
        open.put("GET /api/news/profiles", "what is published");
        open.put("GET /api/news/pages/{slug}", "what is published");
        open.put("GET /api/news/categories", "what is published");
        open.put("GET /api/news/search", "what is published");
        open.put("GET /api/news/search/suggestions", "what is published");
        open.put("GET /api/news/feed.atom", "what is published");
        open.put("GET /api/news/feed.rss", "what is published");
        open.put("GET /api/news/feed.json", "what is published");
        open.put("GET /api/membership/offers", "what membership there is, for everybody");
        open.put("GET /api/membership/figures", "down to the ten, without small groups");
        open.put("GET /api/forms/forms", "open forms");
        open.put("GET /api/forms/forms/{id}", "open forms");
        open.put("GET /api/forms/forms/{form}/prefill", "what the link says, and what is the caller's own");
        open.put("GET /api/forms/forms/{form}/suggestions", "names that everybody may read; budgets bound it");
        open.put("POST /api/forms/forms/{form}/validation", "keeps nothing");
        open.put("POST /api/forms/forms/{form}/submissions", "anybody may hand in a form");
        open.put("PUT /api/forms/forms/{form}/submissions", "anybody may hand in a form");
        open.put("POST /api/forms/forms/{form}/mobile-codes", "anybody may show a number; budgets bound it");
        open.put("POST /api/forms/forms/{form}/files", "anybody may send a proof; budgets bound it");
        open.put("GET /api/complaints/figures", "figures of whole months, for everybody");
        open.put("GET /api/membership/cards/{token}", "the token of a card is the permission");
        open.put("GET /api/membership/card", "one's own, for whoever is signed in");
        open.put("POST /api/membership/card", "one's own, for whoever is signed in");
        open.put("PUT /api/membership/card/name", "one's own, for whoever is signed in");
        open.put("GET /api/membership/card/file", "one's own, for whoever is signed in");
        open.put("GET /api/membership/photo", "one's own, for whoever is signed in");
        open.put("PUT /api/membership/photo", "one's own, for whoever is signed in");
        open.put("DELETE /api/membership/photo", "one's own, for whoever is signed in");
        open.put("GET /api/membership/consents", "one's own, for whoever is signed in");
        open.put("PUT /api/membership/consents/{purpose}", "one's own, for whoever is signed in");
        open.put("DELETE /api/membership/consents/{purpose}", "one's own, for whoever is signed in");
        open.put("GET /api/membership/own", "one's own, for whoever is signed in");
        open.put("POST /api/membership/own/tie", "one's own, for whoever is signed in");
        open.put("POST /api/membership/own/renewal", "one's own, for whoever is signed in");
        open.put("POST /api/membership/own/resignation", "one's own, for whoever is signed in");
        open.put("GET /api/membership/own/place", "one's own, for whoever is signed in");
        open.put("PUT /api/membership/own/place", "one's own, for whoever is signed in");
        open.put("GET /api/membership/own/place/choices", "one's own, for whoever is signed in");
        open.put("GET /api/membership/own/listing", "one's own, for whoever is signed in");
        open.put("PUT /api/membership/own/listing", "one's own, for whoever is signed in");
        open.put("GET /api/membership/own/roles", "one's own, for whoever is signed in");
        open.put("POST /api/membership/own/roles/{id}/pledge", "one's own, for whoever is signed in");
        open.put("GET /api/membership/own/fees", "one's own, for whoever is signed in");
        open.put("GET /api/membership/own/fees/receipts/{number}", "one's own, for whoever is signed in");
        open.put("POST /api/membership/own/fees/payments", "one's own, for whoever is signed in");
        open.put("PUT /api/membership/own/fees/payments/{id}/proof", "one's own, for whoever is signed in");
        open.put("GET /api/membership/directory/photos/{key}", "what its member shows, for whoever is signed in");
        open.put("POST /api/membership/directory/search", "what its members have released, for whoever is signed in");
        open.put("GET /api/complaints/figures.csv", "figures of whole months, for everybody");
        open.put("GET /api/forms/account/submissions", "one's own, for a session");
        open.put("POST /api/forms/account/submissions", "one's own, for a session");
        open.put("GET /api/forms/account/submissions/{id}", "one's own, for a session");
        open.put("DELETE /api/forms/account/submissions/{id}", "one's own, for a session");
        open.put("POST /api/forms/account/submissions/{id}/files", "one's own, for a session");
        open.put("POST /api/forms/account/submissions/{id}/replies", "one's own, for a session");
        open.put("POST /api/forms/status", "the secret of the receipt is the permission");
        open.put("GET /api/forms/status/files/{file}", "the secret of the receipt is the permission");
        open.put("POST /api/forms/status/files", "the secret of the receipt is the permission; budgets bound it");
        open.put("POST /api/forms/status/replies", "the secret of the receipt is the permission");
        return open;
    }

    @Test
    void theServerDescribesEveryModule() {
        assertThat(routes.stream()
                        .filter(Route::isApi)
                        .map(route -> route.path().split("/")[2]))
                .contains("core", "news", "forms", "complaints", "membership", "site");
        assertThat(routes).hasSizeGreaterThan(30);
    }

    @Test
    void everyRouteDeclaresItsPermissionOrIsOpenOnPurpose() {
        assertThat(routes.stream()
                        .filter(route -> route.isApi() || route.changes())
                        .filter(route -> route.permission().isEmpty())
                        .map(Route::toString)
                        .filter(route -> !OPEN.containsKey(route)))
                .as("routes without @Permission that are not among those that are open on purpose")
                .isEmpty();
    }

    @Test
    void nothingIsSaidToBeOpenThatIsNotOrIsGone() {
        Set<String> withoutPermission = routes.stream()
                .filter(route -> route.permission().isEmpty())
                .map(Route::toString)
                .collect(Collectors.toSet());

        assertThat(withoutPermission).containsAll(OPEN.keySet());
    }

    /** Nobody gets in anywhere, and whether a thing exists makes no difference to the answer. */
    @TestFactory
    Stream<DynamicTest> nobodyIsLetInWhereAPermissionIsNeeded() {
        return guarded()
                .flatMap(route -> things(route)
                        .map(thing -> DynamicTest.dynamicTest(route.method() + " " + route.address(thing), () -> {
                            assertRefused(route.ask(as(nobody()), thing), 401, "platform.access.unauthenticated");
                            assertThat(route.ask(as(Person.impostor()), thing).status())
                                    .isEqualTo(401);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> nobodyHasAnythingOfTheirOwn() {
        return routes.stream()
                .filter(route -> OPEN.getOrDefault(route.toString(), "").endsWith("for a session")
                        || OPEN.getOrDefault(route.toString(), "").equals("one's own sessions"))
                .map(route -> DynamicTest.dynamicTest(
                        route.toString(),
                        () -> assertThat(route.ask(as(nobody()), NOTHING).status())
                                .isIn(401, 422)));
    }

    /** Who holds every other permission is refused, and learns nothing of what exists. */
    @TestFactory
    Stream<DynamicTest> everyOtherPermissionIsNotThisOne() {
        Set<String> words = words();
        return words.stream().flatMap(word -> {
            var others = new TreeSet<>(words);
            others.remove(word);
            Caller caller = as(holding("all but one", others));
            return guarded()
                    .filter(route -> route.permission().orElseThrow().equals(word))
                    .flatMap(route -> things(route)
                            .map(thing -> DynamicTest.dynamicTest(
                                    word + ": " + route.method() + " " + route.address(thing),
                                    () -> assertRefused(route.ask(caller, thing), 403, "platform.access.forbidden"))));
        });
    }

    /** Who holds this permission alone is not refused for want of one, and nothing falls over. */
    @TestFactory
    Stream<DynamicTest> thePermissionIsEnough() {
        return words().stream().flatMap(word -> {
            Caller caller = as(holding("one only", Set.of(word)));
            return guarded()
                    .filter(route -> route.permission().orElseThrow().equals(word))
                    .map(route -> DynamicTest.dynamicTest(word + ": " + route, () -> {
                        Answer answer = route.ask(caller, nothing(route));
                        assertThat(answer.status())
                                .as("%s", answer)
                                .isNotEqualTo(401)
                                .isLessThan(500);
                        assertThat(answer.status() == 403 && answer.body().contains("platform.access.forbidden"))
                                .as("%s", answer)
                                .isFalse();
                    }));
        });
    }

    private Stream<Route> guarded() {
        return routes.stream().filter(route -> route.permission().isPresent());
    }

    private Set<String> words() {
        return guarded().map(route -> route.permission().orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Something that there is and something that there is not, where the address names a thing. */
    private Stream<String> things(Route route) {
        return route.namesAThing() && !isALetter(route)
                ? Stream.of(nothing(route), existing(route))
                : Stream.of(nothing(route));
    }

    private static String nothing(Route route) {
        return isALetter(route) ? "00000000-0000-7000-8000-000000000000" : NOTHING;
    }

    /** Whose address takes nothing but the id of one. */
    private static boolean isALetter(Route route) {
        return route.path().startsWith("/api/core/letters/{");
    }

    private String existing(Route route) {
        if (route.path().startsWith("/api/news/")) {
            return as(nobody())
                    .get("/api/news/articles?size=1")
                    .expect(200)
                    .json()
                    .at("/items/0/path")
                    .asString()
                    .replaceAll("^/news/([0-9]+).*", "$1");
        }
        if (route.path().startsWith("/api/site/")) {
            return "1";
        }
        return route.path().startsWith("/api/forms/") ? "complaint.ecommerce" : "news";
    }

    private static Person holding(String name, Set<String> permissions) {
        String token = as(admin())
                .post("/api/core/tokens", Map.of("name", name, "permissions", new ArrayList<>(permissions), "days", 1))
                .expect(201)
                .text("token");
        return new Person(name, token);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.json().path("code").asString()).as("%s", answer).isEqualTo(code);
    }
}
