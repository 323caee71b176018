package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Taking away everything with which somebody signs in takes two people, and neither takes more than they hold. */
class FactorResetIT extends WholeServer {

    private static final String PEOPLE = "/api/core/people/";

    private final Caller admin = as(admin()).in("en");
    private final TwoPeople people = new TwoPeople(server());
    private final Caller asker = people.resetter("Asker");
    private final Caller other = people.resetter("Other");
    private final Auditor log = Auditor.of(server());

    @Test
    void anAppDoesNotAskForIt() {
        Enrolled lost = Enrolled.person(server());
        String role = "r" + UUID.randomUUID().toString().substring(0, 30);
        admin.put(
                        "/api/core/roles/" + role,
                        Map.of("nameBn", "ক", "nameEn", "C", "permissions", List.of("core.factor.reset")))
                .expect(201);
        String app = admin.post(
                        "/api/core/people",
                        Map.of(
                                "kind",
                                "SERVICE",
                                "nameBn",
                                "অ্যাপ",
                                "nameEn",
                                "App",
                                "roles",
                                List.of(Map.of("role", role))))
                .expect(201)
                .text("/person/id");
        String token = admin.post(
                        "/api/core/tokens",
                        Map.of("name", "app", "permissions", List.of("core.factor.reset"), "days", 1, "account", app))
                .expect(201)
                .text("token");

        assertThat(ask(as(new Person("an app", token)), lost)).hasStatus(403).isProblem("core.approval.not-a-person");

        assertUntouched(lost);
    }

    /** CI9 */
    @Test
    void nothingHappensBeforeTheApprovalAndNobodyGivesTheirOwn() {
        Enrolled lost = Enrolled.person(server());

        String approval = ask(asker, lost).expect(202).text("approval");

        assertUntouched(lost);
        assertThat(TwoPeople.decides(asker, approval, "approve")).hasStatus(403).isProblem("core.approval.own");
        assertThat(TwoPeople.decides(people.bystander("Bystander"), approval, "approve"))
                .hasStatus(403)
                .isProblem("core.approval.permission-missing");
        assertUntouched(lost);
        TwoPeople.decides(other, approval, "refuse").expect(200);
        assertUntouched(lost);
    }

    /** Whoever became stronger meanwhile is not taken over by two who are weaker. */
    @Test
    void whoHoldsMoreByThenIsNotReset() {
        Enrolled lost = Enrolled.person(server());
        String approval = ask(asker, lost).expect(202).text("approval");
        admin.send("PUT", PEOPLE + lost.id + "/roles/editor", null, new byte[0]).expect(200);

        assertThat(TwoPeople.decides(other, approval, "approve"))
                .hasStatus(403)
                .isProblem("core.role.permission-not-held");

        assertThat(TwoPeople.state(other, approval)).isEqualTo("ASKED");
        lost.signsIn(new Surfer(server())).expect(201);
    }

    /** The link by e-mail is what is left: it must lead where it led when it was asked for. */
    @Test
    void whoIsReachedElsewhereByThenIsNotReset() {
        Enrolled lost = Enrolled.person(server());
        String approval = ask(asker, lost).expect(202).text("approval");
        Answer before = admin.get(PEOPLE + lost.id).expect(200);
        String mobile = "0191" + String.format("%07d", System.nanoTime() % 10_000_000);
        admin.header("If-Match", before.etag())
                .send("PATCH", PEOPLE + lost.id, "application/json", ("{\"mobile\":\"" + mobile + "\"}").getBytes())
                .expect(200);

        assertThat(TwoPeople.decides(other, approval, "approve"))
                .hasStatus(409)
                .isProblem("core.factor.changed-meanwhile");

        assertThat(TwoPeople.state(other, approval)).isEqualTo("ASKED");
        lost.signsIn(new Surfer(server())).expect(201);
    }

    @Test
    void whatIsApprovedIsDoneAndWrittenDown() {
        Enrolled lost = Enrolled.person(server());
        String approval = ask(asker, lost).expect(202).text("approval");

        TwoPeople.decides(other, approval, "approve").expect(200);

        assertThat(lost.browser.get(SESSION)).hasStatus(401);
        assertThat(lost.signsIn(new Surfer(server()))).hasStatus(401).isProblem("core.sign-in.wrong");
        assertThat(log.entries("action=core.factor.reset&result=DONE&subject=" + lost.id))
                .as("asked, and carried out")
                .hasSize(2);
    }

    private static Answer ask(Caller by, Enrolled person) {
        return by.delete(PEOPLE + person.id + "/factors");
    }

    private void assertUntouched(Enrolled person) {
        person.browser.get(SESSION).expect(200);
        person.signsIn(new Surfer(server())).expect(201);
    }
}
