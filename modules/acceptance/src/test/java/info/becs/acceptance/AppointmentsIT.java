package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who decides about what others ask for is made by two people; by one only who is alone and surely it. */
class AppointmentsIT extends WholeServer {

    private static final String PEOPLE = "/api/core/people/";
    private static final String ROLES = "/api/core/roles/";
    private static final String ADMINISTRATOR = "administrator";

    private final Caller admin = as(admin()).in("en");
    private final Auditor log = Auditor.of(server());
    private final Appointed appointed = new Appointed(server());

    @AfterEach
    void nobodyElseIsLeft() {
        appointed.leave();
    }

    // ---- alone ---------------------------------------------------------------------------------------

    /** AP6: a token may have leaked, and one factor may have been guessed. */
    @Test
    void whoIsAloneAppointsNobodyWithATokenOrOneFactor() {
        Person ida = newcomer("Ida");
        String role = role("core.approval.decide");

        assertThat(give(admin, ida.id(), ADMINISTRATOR)).hasStatus(403).isProblem("core.role.alone");
        assertThat(give(admin, ida.id(), role)).hasStatus(403).isProblem("core.role.alone");
        String address = UUID.randomUUID() + "@example.org";
        assertThat(admin.post("/api/core/people", invitation(address, ADMINISTRATOR)))
                .hasStatus(403)
                .isProblem("core.role.alone");

        assertThat(rolesOf(ida.id())).isEmpty();
        assertThat(admin.get("/api/core/people?q=" + address)
                        .json()
                        .path("items")
                        .size())
                .as("the account of the invitation")
                .isZero();
    }

    @Test
    void whoIsAloneAppointsHavingShownTwoFactors() {
        String second = appointed.second().self.id;

        assertThat(rolesOf(second)).containsExactly(ADMINISTRATOR);
        assertThat(log.entries("action=core.role.grant&result=DONE&subject=" + second))
                .hasSize(1);
    }

    // ---- with a second person ------------------------------------------------------------------------

    @Test
    void nobodyAppointsOrApprovesAlone() {
        InPerson second = appointed.second();
        Person ida = newcomer("Ida");

        String approval = give(admin, ida.id(), ADMINISTRATOR).expect(202).text("approval");

        assertThat(rolesOf(ida.id())).isEmpty();
        assertThat(give(admin, ida.id(), ADMINISTRATOR)).hasStatus(409).isProblem("core.approval.asked-already");
        for (Caller self : List.of(admin, InPerson.administrator(server()).caller())) {
            assertThat(TwoPeople.decides(self, approval, "approve"))
                    .hasStatus(403)
                    .isProblem("core.approval.own");
        }
        assertThat(TwoPeople.decides(as(ida), approval, "approve")).hasStatus(403);
        assertThat(rolesOf(ida.id())).isEmpty();

        TwoPeople.decides(second.caller(), approval, "refuse").expect(200);
        assertThat(rolesOf(ida.id())).isEmpty();
    }

    @Test
    void whatASecondPersonApprovesIsGiven() {
        InPerson second = appointed.second();
        Person ida = newcomer("Ida");
        String approval = give(admin, ida.id(), ADMINISTRATOR).expect(202).text("approval");
        appointed.add(ida.id(), () -> as(ida));
        Answer seen = second.caller().get(TwoPeople.APPROVALS + "/" + approval).expect(200);
        assertThat(seen.text("subjectName")).isEqualTo("Ida");
        assertThat(seen.text("/facts/roles")).isEqualTo(ADMINISTRATOR);
        assertThat(seen.text("what")).doesNotContain("Ida");

        TwoPeople.decides(second.caller(), approval, "approve").expect(200);

        assertThat(rolesOf(ida.id())).containsExactly(ADMINISTRATOR);
        assertThat(as(ida).get("/api/core/roles")).hasStatus(200);
        assertThat(log.entries("action=core.role.grant&result=DONE&subject=" + ida.id()))
                .as("asked, and carried out")
                .hasSize(2);
        assertThat(give(admin, ida.id(), ADMINISTRATOR)).hasStatus(200);
    }

    /** AP7 */
    @Test
    void whoHasLeftMeanwhileHasNothingDoneInTheirName() {
        InPerson second = appointed.second();
        InPerson third = appointed.third(second);
        Person ida = newcomer("Ida");
        String approval = third.gives(ida.id(), ADMINISTRATOR).expect(202).text("approval");
        String leaving =
                admin.post(PEOPLE + third.self.id + "/disablement").expect(202).text("approval");
        TwoPeople.decides(second.caller(), leaving, "approve").expect(200);

        assertThat(TwoPeople.decides(second.caller(), approval, "approve"))
                .hasStatus(409)
                .isProblem("core.approval.asker-gone");

        assertThat(TwoPeople.state(admin, approval)).isEqualTo("ASKED");
        assertThat(rolesOf(ida.id())).isEmpty();
        TwoPeople.decides(second.caller(), approval, "refuse").expect(200);
    }

    /** One alone would have a second person again whom both had shut out. */
    @Test
    void whoDecidesIsNotLetInAgainByOne() {
        InPerson second = appointed.second();
        appointed
                .first()
                .caller()
                .post(PEOPLE + second.self.id + "/disablement")
                .expect(200);

        assertThat(admin.post(PEOPLE + second.self.id + "/enablement"))
                .hasStatus(409)
                .isProblem("core.person.decider-disabled");

        assertThat(admin.get(PEOPLE + second.self.id).text("state")).isEqualTo("DISABLED");
        admin.delete(PEOPLE + second.self.id + "/roles/" + ADMINISTRATOR).expect(200);
        admin.post(PEOPLE + second.self.id + "/enablement").expect(200);
    }

    /** AP7, B10: asked for one, and given to whoever stands there by then. */
    @Test
    void whoHasBecomeSomebodyElseMeanwhileIsNotAppointed() {
        InPerson second = appointed.second();
        Person ida = newcomer("Ida");
        String approval = give(admin, ida.id(), ADMINISTRATOR).expect(202).text("approval");
        String etag = admin.get(PEOPLE + ida.id()).expect(200).etag();
        admin.header("If-Match", etag)
                .send(
                        "PATCH",
                        PEOPLE + ida.id(),
                        "application/json",
                        ("{\"email\":\"" + UUID.randomUUID() + "@example.org\"}").getBytes())
                .expect(200);

        assertThat(TwoPeople.decides(second.caller(), approval, "approve"))
                .hasStatus(409)
                .isProblem("core.role.changed-meanwhile");

        assertThat(TwoPeople.state(admin, approval)).isEqualTo("ASKED");
        assertThat(rolesOf(ida.id())).isEmpty();
        admin.post(TwoPeople.APPROVALS + "/" + approval + "/withdrawal").expect(200);
    }

    @Test
    void whoIsInvitedIsAppointedOnlyWhenTheyAreHere() {
        InPerson second = appointed.second();
        Answer invited = admin.post("/api/core/people", invitation(UUID.randomUUID() + "@example.org", ADMINISTRATOR))
                .expect(201);
        String id = invited.text("/person/id");
        String approval = invited.text("approval");
        assertThat(TwoPeople.decides(second.caller(), approval, "approve"))
                .hasStatus(409)
                .isProblem("core.person.not-yet-accepted");
        String token = as(nobody())
                .post("/api/core/invitation", Map.of("code", invited.text("code")))
                .expect(201)
                .text("token");
        appointed.add(id, () -> as(new Person("Eva", token)));
        assertThat(rolesOf(id)).isEmpty();

        TwoPeople.decides(second.caller(), approval, "approve").expect(200);

        assertThat(rolesOf(id)).containsExactly(ADMINISTRATOR);
    }

    // ---- ways around ---------------------------------------------------------------------------------

    @Test
    void aRoleThatSomebodyHasDoesNotComeToDecide() {
        String role = role("core.person.read");
        Person ida = newcomer("Ida", role);
        String etag = admin.get(ROLES + role).expect(200).etag();

        assertThat(admin.header("If-Match", etag)
                        .put(ROLES + role, definition("core.person.read", "core.approval.decide")))
                .hasStatus(409)
                .isProblem("core.role.would-decide");

        assertThat(admin.get(ROLES + role).expect(200).etag()).isEqualTo(etag);
        assertThat(as(ida).get("/api/core/approvals")).hasStatus(403);
    }

    /** Whoever reads the mailbox comes in as them. */
    @Test
    void nobodyElseChangesTheAddressOfWhoDecides() {
        InPerson second = appointed.second();
        Answer before = admin.get(PEOPLE + second.self.id).expect(200);

        assertThat(admin.header("If-Match", before.etag())
                        .send(
                                "PATCH",
                                PEOPLE + second.self.id,
                                "application/json",
                                "{\"email\":\"mine@example.org\"}".getBytes()))
                .hasStatus(409)
                .isProblem("core.person.decider-address");

        assertThat(admin.get(PEOPLE + second.self.id).body()).isEqualTo(before.body());
    }

    // ---- notices -------------------------------------------------------------------------------------

    /** AP8 */
    @Test
    void thoseWhoMayDecideAreToldAndWhoeverHasAskedHearsOfIt() {
        InPerson second = appointed.second();
        Person ida = newcomer("Ida Rahman");
        var seconds = new KeptLetters(server(), second.self.address);
        var firsts = new KeptLetters(server(), InPerson.administrator(server()).self.address);
        int before = firsts.letters("core.approval.decided").size();
        String approval = give(admin, ida.id(), ADMINISTRATOR).expect(202).text("approval");

        String asked = seconds.letters("core.approval.asked").get(0);
        JsonNode letter = admin.get("/api/core/letters/" + asked).expect(200).json();
        assertThat(letter.path("text").asString())
                .contains("administrator")
                .doesNotContain("Ida")
                .doesNotContain(ida.id());
        assertThat(seconds.letters("core.approval.asked")).hasSize(1);
        TwoPeople.decides(second.caller(), approval, "refuse").expect(200);

        List<String> decided = firsts.letters("core.approval.decided");
        assertThat(decided).hasSize(before + 1);
        assertThat(admin.get("/api/core/letters/" + decided.get(0))).says("ফিরিয়ে দেওয়া হয়েছে");
    }

    // ---- people --------------------------------------------------------------------------------------

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

    private static Map<String, Object> invitation(String address, String role) {
        return Map.of("nameBn", "ইভা", "nameEn", "Eva", "email", address, "roles", List.of(Map.of("role", role)));
    }

    private static Answer give(Caller by, String id, String role) {
        return by.send("PUT", PEOPLE + id + "/roles/" + role, null, new byte[0]);
    }

    private List<String> rolesOf(String id) {
        return admin.get(PEOPLE + id)
                .expect(200)
                .json()
                .path("roles")
                .valueStream()
                .map(role -> role.path("role").asString())
                .toList();
    }
}
