package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who fails to sign in stands in the audit log, and cannot fill it. */
class FailedSignInsIT extends WholeServer {

    private static final String WINDOW = "core.sign-in.failures-counted-for";
    private static final String JOB = "/api/core/jobs/core.sign-in.failures/run";
    private static final String REFUSED = "action=core.session.begin&result=REFUSED";

    private final Caller admin = as(admin()).in("en");
    private final Auditor log = Auditor.of(server());
    private final SettingsOf settings = new SettingsOf(server());

    @AfterEach
    void asBefore() {
        settings.reset(WINDOW);
    }

    /** CI8 */
    @Test
    void manyFailuresAreTwoEntriesAndNothingThatWasTyped() {
        Enrolled person = Enrolled.person(server());
        for (int i = 0; i < 4; i++) {
            assertThat(tries(person.address, "typed in vain " + i)).hasStatus(401);
        }

        List<JsonNode> first = of(person);
        assertThat(first).hasSize(1);
        assertThat(first.get(0).path("code").asString()).isEqualTo("core.sign-in.wrong");
        assertThat(failures(first.get(0))).isEqualTo("1");
        assertThat(first.get(0).path("network").asString()).isNotEmpty().doesNotContain("127.0.0.1");
        settings.set(WINDOW, "PT1S").expect(204);

        await("their number is written down")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> admin.post(JOB).status() > 0 && of(person).size() == 2);

        assertThat(failures(of(person).get(0))).isEqualTo("4");
        assertThat(of(person).toString()).doesNotContain("typed in vain").doesNotContain(person.address);
    }

    @Test
    void aNameThatNobodyHasIsNotWrittenDown() {
        assertThat(tries("nobody.at.all@example.org", "x")).hasStatus(401);

        List<JsonNode> entries = log.entries(REFUSED);
        assertThat(entries).anyMatch(entry -> entry.path("subject").asString("").isEmpty());
        assertThat(entries.toString()).doesNotContain("nobody.at.all");
    }

    @Test
    void aSecondFactorThatIsWrongCountsToo() {
        Enrolled person = Enrolled.person(server());
        person.withApp();
        String ticket = as(nobody())
                .post(SESSION, person.credentials(Enrolled.PASSWORD))
                .expect(201)
                .text("ticket");

        assertThat(as(nobody()).post(SESSION + "/second-factor", Map.of("ticket", ticket, "recoveryCode", "AAAA-BBBB")))
                .hasStatus(401)
                .isProblem("core.sign-in.factor-wrong");

        assertThat(of(person)).hasSize(1);
        assertThat(of(person).get(0).path("code").asString()).isEqualTo("core.sign-in.factor-wrong");
    }

    private Answer tries(String name, String password) {
        return as(nobody()).post(SESSION, Map.of("name", name, "password", password));
    }

    private List<JsonNode> of(Enrolled person) {
        return log.entries(REFUSED + "&subject=" + person.id);
    }

    private static String failures(JsonNode entry) {
        return entry.path("changes")
                .valueStream()
                .filter(change -> change.path("field").asString().equals("failures"))
                .map(change -> change.path("after").asString())
                .findFirst()
                .orElse("");
    }
}
