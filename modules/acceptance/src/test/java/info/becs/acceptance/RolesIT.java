package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Roles are given, taken, made and changed; nobody gives what they do not hold, and somebody can always mend it. */
class RolesIT extends WholeServer {

    private static final String PEOPLE = "/api/core/people/";
    private static final String ROLES = "/api/core/roles/";

    private final Caller admin = as(admin()).in("en");

    /** CP1 */
    @Test
    void nobodyGivesOrTakesWhatTheyDoNotHold() {
        String role = role("core.person.read", "core.role.grant", "core.role.change");
        Person clerk = newcomer("Clerk", role);
        Person friend = newcomer("Friend");
        Person editor = newcomer("Editor", "editor");

        for (String more : List.of("administrator", "editor", "officer")) {
            for (String whom : List.of(clerk.id(), friend.id())) {
                assertThat(give(as(clerk), whom, more)).hasStatus(403).isProblem("core.role.permission-not-held");
            }
        }
        assertThat(take(as(clerk), editor.id(), "editor")).hasStatus(403).isProblem("core.role.permission-not-held");
        assertThat(rolesOf(clerk.id())).containsExactly(role);
        assertThat(rolesOf(friend.id())).isEmpty();
        assertThat(rolesOf(editor.id())).containsExactly("editor");

        assertThat(give(as(clerk), friend.id(), role)).hasStatus(200);
        assertThat(rolesOf(friend.id())).containsExactly(role);
    }

    /** What the role has before the change counts as well as what it shall have. */
    @Test
    void nobodyPutsIntoARoleWhatTheyDoNotHold() {
        Caller clerk = as(newcomer("Clerk", role("core.person.read", "core.role.change", "news.article.write")));
        String strong = role("news.article.publish");
        String weak = role("news.article.write");

        assertThat(define(clerk, weak, "news.article.write", "news.article.publish"))
                .hasStatus(403)
                .isProblem("core.role.permission-not-held");
        assertThat(define(clerk, strong, "news.article.write")).hasStatus(403);
        assertThat(clerk.put(ROLES + "mine-" + weak, definition("core.role.grant")))
                .hasStatus(403);
        assertThat(clerk.delete(ROLES + strong)).hasStatus(403);

        assertThat(permissionsOf(weak)).containsExactly("news.article.write");
        assertThat(permissionsOf(strong)).containsExactly("news.article.publish");
        assertThat(admin.get(ROLES + "mine-" + weak)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "news.*", "news.article.nothing", "core", "", "news.article.publish;"})
    void aRoleHoldsOnlyPermissionsThatAreDeclared(String word) {
        String id = "r" + UUID.randomUUID().toString().substring(0, 8);

        assertThat(admin.put(ROLES + id, definition(word)).status()).isEqualTo(422);

        assertThat(admin.get(ROLES + id)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "a", "a_b", "Ünï", "a%20b"})
    void aRoleHasAPlainId(String id) {
        assertThat(admin.put(ROLES + id, definition("news.article.write")).status())
                .isIn(404, 422);
    }

    @Test
    void aShippedRoleKeepsItsNameAndItsPermissions() {
        Answer before = admin.get(ROLES + "author").expect(200);

        assertThat(admin.header("If-Match", before.etag())
                        .put(ROLES + "author", definition("news.article.write", "news.article.publish")))
                .hasStatus(409)
                .isProblem("core.role.shipped");
        assertThat(admin.delete(ROLES + "author")).hasStatus(409).isProblem("core.role.shipped");

        assertThat(admin.get(ROLES + "author").body()).isEqualTo(before.body());
    }

    @Test
    void aRoleThatSomebodyHasCannotBeRemoved() {
        String role = role("news.article.write");
        Person holder = newcomer("Holder", role);

        assertThat(admin.delete(ROLES + role)).hasStatus(409).isProblem("core.role.held");
        take(admin, holder.id(), role).expect(200);
        assertThat(admin.delete(ROLES + role).status()).isEqualTo(204);
        assertThat(admin.get(ROLES + role)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"everywhere", "news.category", "news.category:", "core.nothing:x", "news.category:a%20b", "%00"})
    void aScopeThatNobodyDeclaresIsRefused(String scope) {
        Person ida = newcomer("Ida");

        assertThat(admin.send("PUT", PEOPLE + ida.id() + "/roles/editor?scope=" + scope, null, new byte[0]))
                .isProblem("core.role.scope-unknown");

        assertThat(rolesOf(ida.id())).isEmpty();
    }

    /** CP4: Whoever holds the code of an invitation must not gain by what others add before it is used. */
    @Test
    void whoIsOnlyInvitedGetsNoMoreRoles() {
        String id = admin.post(
                        "/api/core/people",
                        Map.of("nameBn", "ইভা", "nameEn", "Eva", "email", UUID.randomUUID() + "@example.org"))
                .expect(201)
                .text("/person/id");

        assertThat(give(admin, id, "editor")).hasStatus(409).isProblem("core.person.not-yet-accepted");

        assertThat(rolesOf(id)).isEmpty();
    }

    /** CP2 */
    @Test
    void theLastAdministratorStays() {
        List<String> administrators = administrators();
        assertThat(administrators).hasSize(1);
        String last = administrators.get(0);
        InPerson second = InPerson.administrator(server()).appoints("administrator");

        try {
            assertThat(take(second.caller(), last, "administrator")).hasStatus(200);
            assertThat(take(second.caller(), second.self.id, "administrator"))
                    .hasStatus(409)
                    .isProblem("core.role.last-administrator");
            assertThat(administrators(second.caller())).containsExactly(second.self.id);
        } finally {
            second.gives(last, "administrator"); // others need them
        }

        take(second.caller(), second.self.id, "administrator").expect(200);
        assertThat(admin.post(PEOPLE + last + "/disablement")).hasStatus(409);
        assertThat(administrators()).containsExactly(last);
    }

    /** CP2 */
    @Test
    void ofTwoAdministratorsWhoDemoteEachOtherAtOnceOneStays() throws Exception {
        String first = administrators().get(0);
        InPerson second = InPerson.administrator(server()).appoints("administrator");
        Caller seconds = second.caller();
        Caller firsts = InPerson.administrator(server()).caller();
        var together = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        Future<Answer> takesFirst = both.submit(() -> {
            together.await();
            return take(seconds, first, "administrator");
        });
        Future<Answer> takesSecond = both.submit(() -> {
            together.await();
            return take(firsts, second.self.id, "administrator");
        });
        List<Integer> statuses =
                List.of(takesFirst.get().status(), takesSecond.get().status());
        both.shutdown();

        if (statuses.get(0) == 200) {
            second.gives(first, "administrator"); // others need them
            take(second.caller(), second.self.id, "administrator");
        }
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(List.of(409, 403)).contains(statuses.get(0) == 200 ? statuses.get(1) : statuses.get(0));
        assertThat(administrators()).containsExactly(first);
    }

    /** CP5 */
    @Test
    void whatIsTakenIsGoneAtOnceAndGivingTwiceIsOnce() {
        Person ida = newcomer("Ida", "author");
        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(200);

        take(admin, ida.id(), "author").expect(200);

        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(403);
        give(admin, ida.id(), "author").expect(200);
        give(admin, ida.id(), "author").expect(200);
        assertThat(rolesOf(ida.id())).containsExactly("author");
        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(200);
    }

    @Test
    void aChangedRoleChangesWhatItsHoldersMay() {
        String role = role("news.article.read-draft");
        Person ida = newcomer("Ida", role);
        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(200);

        define(admin, role, "news.article.write").expect(200);

        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(403);
    }

    @Test
    void everyPermissionSaysWhatItOpens() {
        JsonNode permissions =
                admin.get("/api/core/permissions").expect(200).json().path("permissions");
        assertThat(permissions.size()).isGreaterThan(15);
        permissions.forEach(permission -> {
            assertThat(permission.path("labelBn").asString())
                    .as("%s", permission)
                    .isNotBlank();
            assertThat(permission.path("labelEn").asString())
                    .as("%s", permission)
                    .isNotBlank();
        });
        assertThat(admin.get("/api/core/permissions")).says("news.category");
    }

    private Person newcomer(String name, String... roles) {
        return server().people().newcomer(name, roles);
    }

    private String role(String... permissions) {
        String id = "r" + UUID.randomUUID().toString().substring(0, 30);
        admin.put(ROLES + id, definition(permissions)).expect(201);
        return id;
    }

    private static Map<String, Object> definition(String... permissions) {
        return Map.of("nameBn", "ভূমিকা", "nameEn", "Role", "permissions", permissions, "secondFactor", false);
    }

    private Answer define(Caller by, String id, String... permissions) {
        String etag = admin.get(ROLES + id).expect(200).etag();
        return by.header("If-Match", etag).put(ROLES + id, definition(permissions));
    }

    private static Answer give(Caller by, String id, String role) {
        return by.send("PUT", PEOPLE + id + "/roles/" + role, null, new byte[0]);
    }

    private static Answer take(Caller by, String id, String role) {
        return by.delete(PEOPLE + id + "/roles/" + role);
    }

    private List<String> rolesOf(String id) {
        var roles = new ArrayList<String>();
        admin.get(PEOPLE + id)
                .expect(200)
                .json()
                .path("roles")
                .forEach(role -> roles.add(role.path("role").asString()));
        return roles;
    }

    private List<String> permissionsOf(String role) {
        var words = new ArrayList<String>();
        admin.get(ROLES + role).expect(200).json().path("permissions").forEach(word -> words.add(word.asString()));
        return words;
    }

    private List<String> administrators() {
        return administrators(admin);
    }

    private static List<String> administrators(Caller asking) {
        var ids = new ArrayList<String>();
        asking.get("/api/core/people?role=administrator&state=ACTIVE&kind=PERSON")
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }
}
