package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer complains and gets a receipt; the complaint cell gets a case, exactly once. */
class ComplaintsIT extends WholeServer {

    private final Complainant customer = new Complainant(server());
    private final Complaints cell = new Complaints(server());

    @Test
    void aFormThatIsNotHereIsNotFound() {
        assertThat(as(nobody()).get("/api/forms/forms/nowhere")).hasStatus(404).isProblem("forms.form.not-found");
        assertThat(as(nobody()).get("/forms/nowhere")).hasStatus(404);
    }

    @Test
    void appsReadTheFormThatTheyDraw() {
        assertThat(as(nobody()).get("/api/forms/forms/complaint.ecommerce"))
                .hasStatus(200)
                .says("merchant_name");
    }

    @Test
    void onlyTheCellSeesCasesAndSubmissions() {
        assertThat(as(nobody()).get("/api/complaints/cases")).hasStatus(401);
        assertThat(as(ben()).get("/api/complaints/cases")).hasStatus(403);
        assertThat(as(nobody()).get("/api/forms/submissions")).hasStatus(401);
        assertThat(as(ben()).get("/api/forms/submissions")).hasStatus(403);
    }

    /** F6 */
    @ParameterizedTest
    @ValueSource(strings = {"fails-empty.json", "fails-payment.json", "fails-unknown-and-short.json"})
    void answersThatBreakRulesAreToldWhichAndNothingIsKept(String sample) {
        int before = cell.submissions();
        var broken = Complainant.sample(sample);

        Answer refusal = customer.hands(UUID.randomUUID().toString(), broken.path("answers"));

        assertThat(refusal).hasStatus(422).isProblem("forms.answers.invalid");
        broken.path("errors")
                .forEach(error ->
                        assertThat(refusal).complainsAbout(error.path("pointer").asString()));
        assertThat(cell.submissions()).isEqualTo(before);
    }

    /** F6 */
    @Test
    void onePageIsValidatedByItselfAndNothingIsKept() {
        String validation = Complainant.FORM + "/validation";
        int before = cell.submissions();
        assertThat(as(nobody()).in("en").post(validation + "?page=9", Map.of())).hasStatus(404);
        assertThat(as(nobody()).in("en").post(validation + "?page=x", Map.of())).hasStatus(404);

        assertThat(as(nobody()).in("en").post(validation + "?page=1", Map.of()))
                .hasStatus(200)
                .says("\"valid\":false")
                .says("/merchant_name")
                .doesNotSay("/what_happened");
        assertThat(as(nobody()).in("en").post(validation, Map.of()))
                .says("/merchant_name")
                .says("/what_happened");
        assertThat(as(nobody()).post(validation, Complainant.answers()))
                .hasStatus(200)
                .says("\"valid\":true");
        assertThat(cell.submissions()).isEqualTo(before);
    }

    @Test
    void withoutAnInstanceIdNothingIsTaken() {
        int before = cell.submissions();

        assertThat(as(nobody()).post(Complainant.FORM + "/submissions", Complainant.answers()))
                .hasStatus(400)
                .isProblem("forms.submission.instance-id");
        assertThat(customer.hands("00000000-0000-0000-0000-000000000001", Complainant.answers()))
                .hasStatus(400);
        assertThat(cell.submissions()).isEqualTo(before);
    }

    /** F7 */
    @Test
    void handingInTwiceGivesTheSameReceipt() {
        int before = cell.submissions();
        String instance = UUID.randomUUID().toString();
        Answer first = customer.hands(instance, Complainant.answers()).expect(201);
        Answer second = customer.hands(instance, Complainant.answers()).expect(200);

        assertThat(second.text("receiptNumber")).isEqualTo(first.text("receiptNumber"));
        assertThat(second.text("secret")).isEqualTo(first.text("secret"));
        assertThat(customer.hands(instance, Complainant.answers().put("what_happened", "অন্য একটি ঘটনা, অন্য কথা।")))
                .hasStatus(409)
                .isProblem("forms.submission.received-otherwise");
        assertThat(cell.submissions()).isEqualTo(before + 1);
    }

    /** F7: five at once are one. */
    @Test
    void fiveImpatientClicksAreOneSubmission() throws Exception {
        int before = cell.submissions();
        String instance = UUID.randomUUID().toString();
        ExecutorService fingers = Executors.newFixedThreadPool(5);
        var clicks = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 5; i++) {
            clicks.add(() -> customer.hands(instance, Complainant.answers()));
        }
        var numbers = new ArrayList<String>();
        for (var click : fingers.invokeAll(clicks)) {
            numbers.add(click.get().text("receiptNumber"));
        }
        fingers.shutdown();

        assertThat(List.copyOf(numbers)).hasSize(5).containsOnly(numbers.get(0));
        assertThat(cell.submissions()).isEqualTo(before + 1);
    }

    /** F9 */
    @Test
    void aWrongNumberAndAWrongSecretAreTheSameRefusal() {
        Answer receipt = customer.complains();

        Answer wrongSecret = customer.asksAfter(receipt.text("receiptNumber"), "AAAA-BBBB-CCCC-DDDD");
        Answer wrongNumber = customer.asksAfter("B-0000-0000", receipt.text("secret"));

        assertThat(wrongSecret).hasStatus(404).isProblem("forms.status.not-found");
        assertThat(wrongNumber.status()).isEqualTo(wrongSecret.status());
        assertThat(wrongNumber.body()).isEqualTo(wrongSecret.body());
    }

    @Test
    void theReceiptShowsWhatBecameOfIt() {
        Answer receipt = customer.complains();
        String submission = cell.submission(receipt);
        Answer opened = cell.awaitCaseOf(submission);

        assertThat(cell.casesOf(submission)).hasSize(1);
        assertThat(opened.text("status")).isNotBlank();
        cell.triage(opened).expect(200);
        assertThat(customer.asksAfter(receipt)).hasStatus(200).says(opened.text("number"));
    }

    /** The intake does not depend on who handles it: the event waits, and is heard once. */
    @Test
    void aCaseIsMadeAlsoWhenTheCellWasClosed() {
        var staff = Staff.of(server());
        staff.disable("complaints").expect(200);
        Answer receipt;
        try {
            receipt = customer.complains();
            assertThat(customer.asksAfter(receipt)).hasStatus(200);
        } finally {
            staff.enable("complaints").expect(200);
        }
        String submission = cell.submission(receipt);

        cell.awaitCaseOf(submission);
        assertThat(cell.casesOf(submission)).hasSize(1);
    }

    @Test
    void noAnswerReachesALog() {
        var answers = Complainant.answers().put("merchant_name", "অনন্য-নাম-৭৭৩১");
        customer.hands(UUID.randomUUID().toString(), answers).expect(201);
        customer.hands(UUID.randomUUID().toString(), Complainant.answers().put("merchant_name", 7731_7731));

        assertThat(server().log())
                .doesNotContain("অনন্য-নাম-৭৭৩১")
                .doesNotContain("77317731")
                .doesNotContain("01712345678");
    }
}
