package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides about what others ask for is shut out by two people; of two, by one who is surely it. */
class DismissalIT extends WholeServer {

    private static final String PEOPLE = "/api/core/people/";
    private static final String ROLES = "/api/core/roles/";

    private final Caller admin = as(admin()).in("en");
    private final Auditor log = Auditor.of(server());
    private final Appointed appointed = new Appointed(server());

    @AfterEach
    void nobodyElseIsLeft() {
        appointed.leave();
    }

    // ---- of two --------------------------------------------------------------------------------------

    @Test
    void ofTwoNobodyIsShutOutWithAToken() {
        InPerson second = appointed.second();

        assertThat(disable(admin, second)).hasStatus(403).isProblem("core.role.alone");
        assertThat(take(admin, second)).hasStatus(403).isProblem("core.role.alone");
        assertThat(erase(admin, second)).hasStatus(409).isProblem("core.person.decider-active");

        assertStays(second);
    }

    @Test
    void ofTwoTheOneWhoIsLostIsShutOutAndHearsOfIt() {
        InPerson second = appointed.second();

        disable(appointed.first().caller(), second).expect(200);

        assertThat(state(second)).isEqualTo("DISABLED");
        assertThat(log.entries("action=core.person.disable&result=DONE&subject=" + second.self.id))
                .hasSize(1);
        var letters = new KeptLetters(server(), second.self.address);
        await("the letter about it")
                .atMost(Duration.ofSeconds(60))
                .until(() -> letters.letters("core.person.disabled").size() == 1);
        take(admin, second).expect(200);
    }

    // ---- of three ------------------------------------------------------------------------------------

    @Test
    void ofThreeNobodyIsShutOutByOne() {
        InPerson second = appointed.second();
        InPerson third = appointed.third(second);
        Caller first = appointed.first().caller();

        assertThat(take(first, third)).hasStatus(409).isProblem("core.role.disable-first");
        assertThat(erase(first, third)).hasStatus(409).isProblem("core.person.decider-active");
        String approval = disable(first, third).expect(202).text("approval");

        assertThat(disable(second.caller(), third)).hasStatus(409).isProblem("core.approval.asked-already");
        assertThat(TwoPeople.decides(first, approval, "approve")).hasStatus(403).isProblem("core.approval.own");
        for (String decision : List.of("approve", "refuse")) {
            assertThat(TwoPeople.decides(third.caller(), approval, decision))
                    .hasStatus(403)
                    .isProblem("core.approval.about-you");
        }
        assertStays(third);
        TwoPeople.decides(second.caller(), approval, "refuse").expect(200);
        assertStays(third);
    }

    @Test
    void ofThreeTwoShutTheThirdOut() {
        InPerson second = appointed.second();
        InPerson third = appointed.third(second);
        String approval = disable(admin, third).expect(202).text("approval");
        assertThat(new KeptLetters(server(), third.self.address).letters("core.approval.asked"))
                .as("whom it is about is not asked")
                .isEmpty();

        TwoPeople.decides(second.caller(), approval, "approve").expect(200);

        assertThat(state(third)).isEqualTo("DISABLED");
        assertThat(third.self.browser.get(Enrolled.SESSION)).hasStatus(401);
        assertThat(log.entries("action=core.person.disable&result=DONE&subject=" + third.self.id))
                .as("asked, and carried out")
                .hasSize(2);
        take(admin, third).expect(200);
    }

    /** B10: asked for one, and done to whoever stands there by then. */
    @Test
    void whoHasChangedMeanwhileIsNotShutOut() {
        InPerson second = appointed.second();
        InPerson third = appointed.third(second);
        String approval = disable(admin, third).expect(202).text("approval");
        String etag = admin.get(PEOPLE + third.self.id).expect(200).etag();
        admin.header("If-Match", etag)
                .patch(PEOPLE + third.self.id, Map.of("nameEn", "Somebody else"))
                .expect(200);

        assertThat(TwoPeople.decides(second.caller(), approval, "approve"))
                .hasStatus(409)
                .isProblem("core.role.changed-meanwhile");

        assertStays(third);
        TwoPeople.decides(second.caller(), approval, "refuse").expect(200);
    }

    @Test
    void oneGivesItUpAlone() {
        InPerson second = appointed.second();
        InPerson third = appointed.third(second);

        take(third.caller(), third).expect(200);

        assertThat(admin.get(PEOPLE + third.self.id).expect(200).json().path("roles"))
                .isEmpty();
    }

    // ---- ways around ---------------------------------------------------------------------------------

    @Test
    void aRoleThatSomebodyHasDoesNotCeaseToDecide() {
        String role = "r" + UUID.randomUUID().toString().substring(0, 30);
        admin.put(ROLES + role, definition("core.approval.decide", "core.person.read"))
                .expect(201);
        Person ida = appointed.first().newcomer("Ida", role);
        String etag = admin.get(ROLES + role).expect(200).etag();

        assertThat(admin.header("If-Match", etag).put(ROLES + role, definition("core.person.read")))
                .hasStatus(409)
                .isProblem("core.role.would-not-decide");

        assertThat(admin.get(ROLES + role).expect(200).etag()).isEqualTo(etag);
        appointed.first().caller().delete(PEOPLE + ida.id() + "/roles/" + role).expect(200);
        admin.header("If-Match", etag)
                .put(ROLES + role, definition("core.person.read"))
                .expect(200);
    }

    /** Whoever alone could disable and appoint would need nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"core.approval.decide", "core.person.disable", "core.role.grant"})
    void administratorsStayThoseWhoDecideAboutEachOther(String word) {
        Answer before = admin.get(ROLES + "administrator").expect(200);
        String[] others = before.json()
                .path("permissions")
                .valueStream()
                .map(permission -> permission.asString())
                .filter(permission -> !permission.equals(word))
                .toArray(String[]::new);

        assertThat(admin.header("If-Match", before.etag()).put(ROLES + "administrator", definition(others)))
                .hasStatus(409)
                .isProblem("core.role.would-not-decide");

        assertThat(admin.get(ROLES + "administrator").body()).isEqualTo(before.body());
    }

    // ---- people --------------------------------------------------------------------------------------

    private void assertStays(InPerson person) {
        assertThat(state(person)).isEqualTo("ACTIVE");
        assertThat(admin.get(PEOPLE + person.self.id).expect(200).text("/roles/0/role"))
                .isEqualTo("administrator");
    }

    private String state(InPerson person) {
        return admin.get(PEOPLE + person.self.id).expect(200).text("state");
    }

    private static Answer disable(Caller by, InPerson person) {
        return by.post(PEOPLE + person.self.id + "/disablement");
    }

    private static Answer take(Caller by, InPerson person) {
        return by.delete(PEOPLE + person.self.id + "/roles/administrator");
    }

    private static Answer erase(Caller by, InPerson person) {
        return by.post(PEOPLE + person.self.id + "/erasure", Map.of("confirm", person.self.id));
    }

    private static Map<String, Object> definition(String... permissions) {
        return Map.of("nameBn", "ভূমিকা", "nameEn", "Role", "permissions", permissions, "secondFactor", false);
    }
}
