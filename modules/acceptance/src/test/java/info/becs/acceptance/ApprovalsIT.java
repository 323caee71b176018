package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody decides alone, who decides may do it themselves, and it is carried out once or not at all. */
class ApprovalsIT extends WholeServer {

    private final TwoPeople people = new TwoPeople(server());
    private final Auditor log = Auditor.of(server());
    private final Caller asker = people.auditor("Asker");
    private final Caller other = people.auditor("Other");

    @Test
    void whoMayNotSeesAndDecidesNothing() {
        String approval = TwoPeople.asks(asker, "x").expect(202).text("approval");

        for (Caller caller : List.of(as(nobody()), as(ben()))) {
            int status = caller.get(TwoPeople.APPROVALS).status();
            assertThat(status).isIn(401, 403);
            for (String id : List.of(approval, UUID.randomUUID().toString())) {
                assertThat(caller.get(TwoPeople.APPROVALS + "/" + id)).hasStatus(status);
                assertThat(TwoPeople.decides(caller, id, "approve")).hasStatus(status);
                assertThat(caller.post(TwoPeople.APPROVALS + "/" + id + "/withdrawal"))
                        .hasStatus(status);
            }
            assertThat(TwoPeople.asks(caller, "x")).hasStatus(status);
        }
        assertThat(TwoPeople.state(other, approval)).isEqualTo("ASKED");
    }

    /** AP1 */
    @Test
    void nobodyDecidesAboutWhatTheyHaveAskedForNotEvenWithAnotherToken() {
        Person admin = admin();
        String approval = TwoPeople.asks(as(admin), "own").expect(202).text("approval");
        String second = as(admin)
                .post("/api/core/tokens", Map.of("name", "second", "permissions", List.of("core.*"), "days", 1))
                .expect(201)
                .text("token");

        for (Caller self : List.of(as(admin), as(new Person("the same", second)))) {
            assertThat(TwoPeople.decides(self, approval, "approve"))
                    .hasStatus(403)
                    .isProblem("core.approval.own");
        }
        assertThat(TwoPeople.state(other, approval)).isEqualTo("ASKED");
    }

    /** AP2 */
    @Test
    void whoMayNotDoItMayNotApproveIt() {
        String approval = TwoPeople.asks(asker, "y").expect(202).text("approval");

        assertThat(TwoPeople.decides(people.bystander("Bystander"), approval, "approve"))
                .hasStatus(403)
                .isProblem("core.approval.permission-missing");

        assertThat(TwoPeople.state(other, approval)).isEqualTo("ASKED");
    }

    @ParameterizedTest
    @CsvSource({"maybe,422", "'',422", "APPROVE,422"})
    void whatIsNoDecisionIsRefused(String decision, int status) {
        String approval = TwoPeople.asks(asker, "z").expect(202).text("approval");

        assertThat(TwoPeople.decides(other, approval, decision)).hasStatus(status);
        assertThat(other.post(
                        TwoPeople.APPROVALS + "/" + approval + "/decision",
                        Map.of("decision", "approve", "reason", "x".repeat(501))))
                .hasStatus(422);
        assertThat(TwoPeople.state(other, approval)).isEqualTo("ASKED");
    }

    @Test
    void whatIsNotThereOrNoQuestionIsRefused() {
        assertThat(TwoPeople.decides(other, UUID.randomUUID().toString(), "approve"))
                .hasStatus(404)
                .isProblem("core.approval.not-found");
        assertThat(other.get(TwoPeople.APPROVALS + "?state=OPEN"))
                .hasStatus(400)
                .isProblem("core.approval.state-unknown");
        assertThat(other.get(TwoPeople.APPROVALS + "?after=x")).hasStatus(400);
        assertThat(asker.post(TwoPeople.EXPORTS, Map.of("reason", ""))).hasStatus(422);
        assertThat(asker.post(TwoPeople.EXPORTS, Map.of("reason", "x", "result", "PERHAPS")))
                .hasStatus(400);
    }

    @Test
    void onlyTheAskerTakesItBack() {
        String approval = TwoPeople.asks(asker, "w").expect(202).text("approval");
        assertThat(other.post(TwoPeople.APPROVALS + "/" + approval + "/withdrawal"))
                .hasStatus(403)
                .isProblem("core.approval.not-yours");

        asker.post(TwoPeople.APPROVALS + "/" + approval + "/withdrawal").expect(200);

        assertThat(TwoPeople.decides(other, approval, "approve")).hasStatus(409).isProblem("core.approval.decided");
    }

    @Test
    void whatWasRefusedIsNotCarriedOut() {
        Answer asked = TwoPeople.asks(asker, "v").expect(202);

        Answer refused =
                TwoPeople.decides(other, asked.text("approval"), "refuse").expect(200);

        assertThat(refused.text("state")).isEqualTo("REFUSED");
        assertThat(refused.text("reason")).isEqualTo("seen by me");
        assertThat(asker.get(TwoPeople.EXPORTS + "/" + asked.text("export"))).hasStatus(404);
    }

    /** AP3, AP5 */
    @Test
    void whatWasApprovedIsCarriedOutAndOnlyForTheAsker() {
        String number = new Newsroom(server()).published("রপ্তানির জন্য");
        log.linked("action=news.article.publish&subject=" + number);
        Answer asked = TwoPeople.asks(asker, number).expect(202);
        String export = TwoPeople.EXPORTS + "/" + asked.text("export");
        assertThat(asker.get(export)).hasStatus(404).isProblem("core.audit.no-export");

        Answer approved =
                TwoPeople.decides(other, asked.text("approval"), "approve").expect(200);

        assertThat(approved.text("state")).isEqualTo("APPROVED");
        assertThat(approved.text("decidedByName")).isEqualTo("Other");
        assertThat(other.get(export)).hasStatus(404);
        assertThat(asker.get(export).expect(200).json().path("items").size()).isEqualTo(2);
        assertThat(asker.get(export)).says("news.article.publish").says("\"hash\"");
        assertThat(log.entries("action=core.approval.ask&subject=" + asked.text("approval")))
                .hasSize(1);
        assertThat(log.entries("action=core.approval.decide&result=DONE&subject=" + asked.text("approval")))
                .hasSize(1);
        assertThat(log.entries("action=core.audit.export&result=DONE&subject=" + asked.text("export")))
                .as("asked, carried out, read twice")
                .hasSize(4);
        assertThat(log.entries("action=core.audit.export&result=REFUSED&subject=" + asked.text("export")))
                .as("read before, and by somebody else")
                .hasSize(2);
    }

    /** AP3 */
    @Test
    void onesOwnExportsAreListedAndNobodyElses() {
        Caller asker = people.auditor("Mou");
        Caller other = people.auditor("Rafi");
        Answer asked = TwoPeople.asks(asker, "listed-" + System.nanoTime()).expect(202);
        assertThat(asker.get(TwoPeople.EXPORTS).expect(200).json()).isEmpty();

        TwoPeople.decides(other, asked.text("approval"), "approve").expect(200);

        Answer own = asker.get(TwoPeople.EXPORTS).expect(200);
        assertThat(own.text("/0/id")).isEqualTo(asked.text("export"));
        assertThat(own.text("/0/filter/reason")).isEqualTo("for the yearly report");
        assertThat(Instant.parse(own.text("/0/expiresAt"))).isAfter(Instant.parse(own.text("/0/readyAt")));
        assertThat(other.get(TwoPeople.EXPORTS).expect(200).json()).isEmpty();
    }

    @Test
    void twoWhoApproveAtOnceCarryItOutOnce() throws InterruptedException, ExecutionException {
        Caller third = people.auditor("Third");
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 5; i++) {
            Answer asked = TwoPeople.asks(asker, "race").expect(202);
            String approval = asked.text("approval");

            Future<Answer> one = both.submit(() -> TwoPeople.decides(other, approval, "approve"));
            Future<Answer> two = both.submit(() -> TwoPeople.decides(third, approval, "approve"));

            assertThat(List.of(one.get().status(), two.get().status())).containsExactlyInAnyOrder(200, 409);
            assertThat(log.entries("action=core.approval.decide&result=DONE&subject=" + approval))
                    .hasSize(1);
            assertThat(log.entries("action=core.audit.export&result=DONE&subject=" + asked.text("export")))
                    .as("asked and carried out")
                    .hasSize(2);
        }
        both.shutdown();
    }

    @Test
    void theListShowsWhatIsOpenNewestFirst() {
        String first = TwoPeople.asks(asker, "list").expect(202).text("approval");
        String second = TwoPeople.asks(asker, "list").expect(202).text("approval");
        TwoPeople.decides(other, first, "refuse").expect(200);

        assertThat(other.get(TwoPeople.APPROVALS + "?state=ASKED&size=200"))
                .says(second)
                .doesNotSay(first);
        assertThat(other.get(TwoPeople.APPROVALS + "?size=1").expect(200).text("/items/0/id"))
                .isEqualTo(second);
        assertThat(other.get(TwoPeople.APPROVALS + "?state=REFUSED&size=200")).says(first);
    }
}
