package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** People are invited, found, looked at and changed; and what is refused about it. */
class PeopleIT extends WholeServer {

    private static final String PEOPLE = "/api/core/people";

    private final Caller admin = as(admin()).in("en");

    @Test
    void whoMayNotLearnsNothing() {
        String known = newcomer("Known").id();
        String unknown = UUID.randomUUID().toString();

        for (Caller caller : List.of(as(nobody()), as(ben()))) {
            int status = caller.get(PEOPLE).status();
            assertThat(status).isIn(401, 403);
            for (String id : List.of(known, unknown, "x")) {
                assertThat(caller.get(PEOPLE + "/" + id)).hasStatus(status);
                assertThat(caller.header("If-Match", "*").patch(PEOPLE + "/" + id, Map.of("nameEn", "Mallory")))
                        .hasStatus(status);
                assertThat(caller.post(PEOPLE + "/" + id + "/invitation")).hasStatus(status);
                assertThat(caller.post(PEOPLE + "/" + id + "/disablement")).hasStatus(status);
                assertThat(caller.get(PEOPLE + "/" + id + "/erasure")).hasStatus(status);
                assertThat(caller.get(PEOPLE + "/" + id + "/export")).hasStatus(status);
                assertThat(caller.send("PUT", PEOPLE + "/" + id + "/roles/editor", null, new byte[0]))
                        .hasStatus(status);
            }
            assertThat(caller.get("/api/core/roles")).hasStatus(status);
            assertThat(caller.get("/api/core/permissions")).hasStatus(status);
        }
        assertThat(admin.get(PEOPLE + "/" + known).text("nameEn")).isEqualTo("Known");
        assertThat(admin.get(PEOPLE + "/" + known).text("state")).isEqualTo("ACTIVE");
    }

    @Test
    void nobodyIsAtAnIdThatIsNone() {
        for (String id : List.of(UUID.randomUUID().toString(), "x", "%00", "..%2f", "1%27--")) {
            assertThat(admin.get(PEOPLE + "/" + id).status()).isIn(400, 404);
        }
        assertThat(admin.get(PEOPLE + "/" + UUID.randomUUID()).expect(404)).isProblem("core.person.not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "state", "permissions", "createdAt", "verifiedAt", "revision", "administrator"})
    void whatIsNotForTheClientToSayIsRefused(String field) {
        String email = anEmail();
        var wish = wish("Mallory", email);
        wish.put(field, "ACTIVE");

        assertThat(admin.post(PEOPLE, wish)).hasStatus(400).isProblem("platform.json.unknown-field");

        assertThat(found(email)).doesNotSay(email);
        Person ida = newcomer("Ida");
        assertThat(change(admin, ida.id(), Map.of(field, "DISABLED")))
                .hasStatus(400)
                .isProblem("platform.json.unknown-field");
        assertThat(admin.get(PEOPLE + "/" + ida.id()).text("state")).isEqualTo("ACTIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "email, ada, core.person.email-invalid",
        "email, ada@exam\u200Dple.org, core.person.email-invalid",
        "email, \u0430da@example.org, core.person.email-invalid",
        "mobile, 12345, core.person.mobile-invalid",
        "nameEn, Ada \u202Enimda, core.person.name-invalid",
        "nameBn, ---, core.person.name-invalid",
        "language, fr, platform.input.invalid"
    })
    void whatCannotBeIsRefused(String field, String value, String code) {
        String email = anEmail();
        var wish = wish("Refused", email);
        wish.put(field, value);

        assertThat(admin.post(PEOPLE, wish)).hasStatus(422).isProblem(code);

        assertThat(found(email)).doesNotSay(email);
    }

    @Test
    void aPersonWithoutAnAddressCannotBeInvited() {
        var wish = wish("Nowhere " + UUID.randomUUID(), "");

        assertThat(admin.post(PEOPLE, wish))
                .isProblem("core.person.address-missing")
                .complainsAbout("/email");

        assertThat(found(wish.get("nameEn").toString().split(" ")[1].split("-")[0]))
                .doesNotSay("Nowhere");
    }

    /** CP3: Case, and forms that only look different, are no way to a second account with the same address. */
    @Test
    void oneAddressIsOnePersons() {
        String email = anEmail();
        String id = admin.post(PEOPLE, wish("First", email)).expect(201).text("/person/id");

        for (String variant : List.of(
                email,
                email.toUpperCase(java.util.Locale.ROOT),
                "  " + email + " ",
                email.replace("example", "ｅxample"))) {
            assertThat(admin.post(PEOPLE, wish("Second", variant)))
                    .hasStatus(409)
                    .isProblem("core.person.address-taken")
                    .doesNotSay("First")
                    .doesNotSay(id);
        }
        String lookalike = email.replace("example", "ex\u0430mple");
        assertThat(admin.post(PEOPLE, wish("Lookalike", lookalike)))
                .hasStatus(422)
                .isProblem("platform.email.mixed-scripts");
        assertThat(found(email)).doesNotSay("Second").doesNotSay("Lookalike");
    }

    /** CP1: Whoever changes where somebody is reached could come in as them. */
    @Test
    void nobodyTakesOverAnAccountThatMayMoreThanTheirs() {
        String role = role("core.person.read", "core.person.change", "core.person.invite", "core.person.disable");
        Caller clerk = as(newcomer("Clerk", role));
        Person editor = newcomer("Editor", "editor");
        Person plain = newcomer("Plain");
        String invited = admin.post(PEOPLE, withRole(wish("Invited", anEmail()), "editor"))
                .expect(201)
                .text("/person/id");
        String before = admin.get(PEOPLE + "/" + editor.id()).body();

        assertThat(change(clerk, editor.id(), Map.of("email", anEmail())))
                .hasStatus(403)
                .isProblem("core.role.permission-not-held");
        assertThat(clerk.post(PEOPLE + "/" + invited + "/invitation"))
                .hasStatus(403)
                .isProblem("core.role.permission-not-held");
        assertThat(clerk.post(PEOPLE + "/" + editor.id() + "/disablement"))
                .hasStatus(403)
                .isProblem("core.role.permission-not-held");
        assertThat(clerk.post(PEOPLE, withRole(wish("Friend", anEmail()), "editor")))
                .hasStatus(403);

        assertThat(admin.get(PEOPLE + "/" + editor.id()).body()).isEqualTo(before);
        assertThat(change(clerk, plain.id(), Map.of("email", anEmail()))).hasStatus(200);
    }

    @Test
    void aChangeNamesTheVersionThatItBuildsOn() {
        Person ida = newcomer("Ida");
        String path = PEOPLE + "/" + ida.id();
        String first = admin.get(path).etag();

        assertThat(admin.patch(path, Map.of("nameEn", "Lost"))).hasStatus(428);
        assertThat(admin.header("If-Match", first).patch(path, Map.of("mobile", aMobile())))
                .hasStatus(200);
        assertThat(admin.header("If-Match", first).patch(path, Map.of("nameEn", "Lost")))
                .hasStatus(412)
                .isProblem("platform.version.stale");
        assertThat(admin.get(path)).doesNotSay("Lost");
        assertThat(change(admin, ida.id(), Map.of("email", "", "mobile", ""))).isProblem("core.person.address-missing");
        assertThat(admin.get(path).json().path("email").path("address").asString(""))
                .isNotEmpty();
    }

    /** CP4 */
    @Test
    void anInvitationWorksOnceAndOnlyTheLast() {
        Answer invited = admin.post(PEOPLE, wish("Ivy", anEmail())).expect(201);
        String id = invited.text("/person/id");
        String first = invited.text("code");
        assertThat(admin.get(PEOPLE + "/" + id).text("state")).isEqualTo("INVITED");

        String second =
                admin.post(PEOPLE + "/" + id + "/invitation").expect(201).text("code");
        for (String code : List.of(first, "x", "", second + "x")) {
            assertThat(accept(code).status()).isIn(403, 422);
        }
        assertThat(admin.get(PEOPLE + "/" + id).text("state")).isEqualTo("INVITED");

        Caller browser = as(nobody());
        assertThat(browser.submit("/api/core/invitation", Map.of("code", first)))
                .hasStatus(403)
                .doesNotSay("/console/link#");
        assertThat(browser.submit("/api/core/invitation", Map.of("code", " " + second)))
                .hasStatus(200)
                .says("/console/link#");

        assertThat(accept(second)).hasStatus(403).isProblem("core.setup.code-unknown");
        assertThat(admin.get(PEOPLE + "/" + id).text("state")).isEqualTo("ACTIVE");
        assertThat(admin.post(PEOPLE + "/" + id + "/invitation")).hasStatus(409).isProblem("core.person.not-invited");
    }

    @Test
    void somebodyWithARoleMayWhatTheRoleSays() {
        Caller author = as(newcomer("Author", "author"));

        String number = author.post(Newsroom.DESK, Newsroom.draft("নতুন লেখকের খসড়া"))
                .expect(201)
                .text("number");

        assertThat(author.post(Newsroom.DESK + "/" + number + "/publication")).hasStatus(403);
        assertThat(author.get(PEOPLE)).hasStatus(403);
    }

    @Test
    void aPersonIsFoundByEachOfTheirWords() {
        String word = "Zubaida" + System.identityHashCode(this);
        var wish = wish(word + " Khatun", anEmail());
        wish.put("nameBn", "র\u200D্যাব বড়\u09BCা " + word);
        wish.put("mobile", aMobile());
        String id = admin.post(PEOPLE, wish).expect(201).text("/person/id");

        for (String typed : List.of(
                word,
                word.toUpperCase(java.util.Locale.ROOT),
                word.substring(0, 9),
                "khat " + word.substring(0, 10),
                wish.get("email").toString(),
                wish.get("mobile").toString().substring(1),
                "0" + wish.get("mobile").toString().substring(4))) {
            assertThat(idsOf(found(typed))).as(typed).contains(id);
        }
        assertThat(idsOf(found("র্যাব " + word))).contains(id);
        assertThat(idsOf(found(Map.of("q", word, "state", "ACTIVE")))).isEmpty();
        assertThat(idsOf(found(Map.of("q", word, "state", "INVITED")))).containsExactly(id);
        assertThat(idsOf(found(Map.of("q", word, "kind", "SERVICE")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "' OR 1=1", "😀", "\\", "*"})
    void whatIsNoWordFindsNobody(String typed) {
        assertThat(found(typed).expect(200).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"state=OPEN", "kind=ROBOT", "size=0", "size=101", "size=x", "after=x", "role=%00", "role=A"})
    void aQuestionThatCannotBeMeantIsRefused(String question) {
        assertThat(admin.get(PEOPLE + "?" + question).status()).isIn(400, 422);
    }

    /** CP9 */
    @ParameterizedTest
    @ValueSource(strings = {"ida@example.org", "01711000000", "Ida"})
    void whatOneIsCalledDoesNotStandInAnAddress(String typed) {
        assertThat(admin.get(PEOPLE + "?q=" + encoded(typed)))
                .hasStatus(400)
                .isProblem("core.person.query-in-address")
                .doesNotSay(typed);
    }

    /** Page by page nobody is left out and nobody comes twice, also who is found by two words. */
    @Test
    void pageByPageEverybodyComesOnce() {
        String word = "Pagina" + System.identityHashCode(this);
        var made = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            made.add(admin.post(PEOPLE, wish(word + " " + word + (i % 3), anEmail()))
                    .expect(201)
                    .text("/person/id"));
        }

        assertThat(pages(Map.of("q", word, "size", "2"))).containsExactlyInAnyOrderElementsOf(made);
        assertThat(pages(Map.of("q", word, "size", "3", "state", "INVITED"))).containsExactlyInAnyOrderElementsOf(made);
        assertThat(pages(Map.of("size", "3")).subList(0, 7))
                .containsExactlyElementsOf(made.stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void anAppHasTokensOfItsOwn() {
        Map<String, Object> wish = Map.of("kind", "SERVICE", "nameBn", "অ্যাপ", "nameEn", "App");
        Answer made =
                admin.post(PEOPLE, withRole(new HashMap<>(wish), "author")).expect(201);
        String id = made.text("/person/id");
        assertThat(made.json().has("code")).isFalse();

        String token = admin.post("/api/core/tokens", token(id, "news.article.write", "news.article.publish"))
                .expect(201)
                .text("token");

        Caller app = as(new Person("an app", token));
        String number = app.post(Newsroom.DESK, Newsroom.draft("অ্যাপের খসড়া"))
                .expect(201)
                .text("number");
        // its token names the permission, but its account does not have it
        assertThat(app.post(Newsroom.DESK + "/" + number + "/publication")).hasStatus(403);
        for (String owner : List.of(newcomer("Somebody").id(), UUID.randomUUID().toString(), "x")) {
            assertThat(admin.post("/api/core/tokens", token(owner, "news.article.write")))
                    .hasStatus(403)
                    .isProblem("core.token.owner-not-an-app");
        }
    }

    private static Map<String, Object> token(String account, String... permissions) {
        return Map.of("name", "of an app", "permissions", permissions, "days", 1, "account", account);
    }

    private Person newcomer(String name, String... roles) {
        return server().people().newcomer(name, roles);
    }

    /** A role with these permissions and no others. */
    private String role(String... permissions) {
        String id = "r" + UUID.randomUUID().toString().substring(0, 30);
        admin.put("/api/core/roles/" + id, Map.of("nameBn", "ভূমিকা", "nameEn", "Role", "permissions", permissions))
                .expect(201);
        return id;
    }

    private Answer change(Caller by, String id, Map<String, Object> change) {
        String etag = admin.get(PEOPLE + "/" + id).etag();
        return by.header("If-Match", etag).patch(PEOPLE + "/" + id, change);
    }

    private Answer accept(String code) {
        return as(nobody()).post("/api/core/invitation", Map.of("code", code));
    }

    private Answer found(String words) {
        return found(Map.of("q", words));
    }

    private Answer found(Map<String, Object> search) {
        return admin.post(PEOPLE + "/search", search);
    }

    private List<String> pages(Map<String, Object> search) {
        var ids = new ArrayList<String>();
        var question = new HashMap<>(search);
        String next = "";
        for (int page = 0; page < 50; page++) {
            question.put("after", next);
            JsonNode slice = found(question).expect(200).json();
            slice.path("items").forEach(item -> ids.add(item.path("id").asString()));
            next = slice.path("next").asString("");
            if (next.isEmpty()) {
                break;
            }
        }
        return ids;
    }

    private static List<String> idsOf(Answer list) {
        var ids = new ArrayList<String>();
        list.expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Map<String, Object> wish(String name, String email) {
        var wish = new HashMap<String, Object>();
        wish.put("nameBn", name);
        wish.put("nameEn", name);
        wish.put("email", email);
        return wish;
    }

    private static Map<String, Object> withRole(Map<String, Object> wish, String role) {
        wish.put("roles", List.of(Map.of("role", role)));
        return wish;
    }

    private static String anEmail() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String aMobile() {
        long digits = UUID.randomUUID().getMostSignificantBits() >>> 1;
        return "+88017" + String.format("%08d", digits % 100_000_000);
    }
}
