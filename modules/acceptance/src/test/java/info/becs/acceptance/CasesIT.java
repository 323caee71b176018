package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A complaint that was handed in becomes a case, exactly once, and goes its first step. */
class CasesIT extends WholeServer {

    private static final String CASES = "/api/complaints/cases";
    private static final String SUBMISSIONS = "/api/forms/forms/complaint.ecommerce/submissions";
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Map<String, Object> ORDER = Map.of(
            "order_no", "N-1",
            "order_date", "2026-10-01",
            "delivery_area", "other_district",
            "item", "বই",
            "qty", 1,
            "price_bdt", 250000,
            "delivered", "no");
    private static final Map<String, Object> PAYMENT =
            Map.of("pay_method", "bkash", "paid_at", "2026-10-01", "amount_bdt", 250000, "trx_id", "8GH2K3L9");

    private static final Map<String, String> TRIAGE = Map.of("to", "triaged");

    private final Caller officer = as(admin());
    private final Caller sender = as(nobody()).in("en");

    @Test
    void casesAreForStaffOnly() {
        String number = opened("দোকান এক");

        for (String path : List.of(CASES, CASES + "/" + number)) {
            assertThat(sender.get(path)).hasStatus(401).isProblem("platform.access.unauthenticated");
            assertThat(as(ben()).get(path)).hasStatus(403).isProblem("platform.access.forbidden");
        }
        assertThat(as(ben()).post(CASES + "/" + number + "/steps", TRIAGE)).hasStatus(403);
        assertThat(officer.get(CASES + "/" + number).expect(200).text("status")).isEqualTo("received");
    }

    /** C2 */
    @Test
    void guessingANumberTellsNothing() {
        for (String guess : List.of("2222-2222", "1", "%25%25%25%25", "K7PM-92QX'--")) {
            assertThat(officer.in("en").get(CASES + "/" + guess)).hasStatus(404).isProblem("complaints.case.not-found");
        }
        assertThat(opened("দোকান দুই")).matches("[2-9C-Y]{4}-[2-9C-Y]{4}");
        assertThat(officer.get(CASES + "?status=solved")).hasStatus(400).isProblem("complaints.case.status-unknown");
    }

    /** C1 */
    @Test
    void whatIsSentTwiceIsOneCase() {
        String key = UUID.randomUUID().toString();
        submit("দুবার পাঠানো", key).expect(201);
        submit("দুবার পাঠানো", key).expect(200);
        opened("তারপরের দোকান");

        assertThat(casesAbout("দুবার পাঠানো")).hasSize(1);
    }

    /** C1 */
    @Test
    void whatComesWhileTheModuleIsDisabledBecomesACaseWhenItReturns() {
        var staff = Staff.of(server());
        staff.disable("complaints").expect(200);
        try {
            String submission = UUID.randomUUID().toString();
            submit("বন্ধ থাকার সময়", submission).expect(201);
            for (String what : List.of("", "/files")) {
                assertThat(officer.get("/api/forms/submissions/" + submission + what))
                        .hasStatus(503)
                        .isProblem("forms.submission.handler-closed")
                        .doesNotSay("বন্ধ থাকার সময়");
            }
            assertThat(officer.get("/api/forms/exports/complaint.ecommerce")).hasStatus(503);
            assertThat(officer.get(CASES)).hasStatus(404);
        } finally {
            staff.enable("complaints").expect(200);
        }

        await().atMost(SOON).until(() -> casesAbout("বন্ধ থাকার সময়").size() == 1);
    }

    /** C1 */
    @Test
    void manyAtOnceAreAsManyCases() {
        IntStream.range(0, 60)
                .parallel()
                .forEach(i -> submit("ভিড়ের দোকান " + i, UUID.randomUUID().toString())
                        .expect(201));

        await().atMost(SOON).until(() -> casesAbout("ভিড়ের দোকান").size() >= 60);
        assertThat(casesAbout("ভিড়ের দোকান")).hasSize(60).doesNotHaveDuplicates();
    }

    /** C3 */
    @Test
    void theSenderSeesTheNumberAndWhenTheFirstAnswerComes() {
        Answer receipt = submit("অগ্রগতি দেখা", UUID.randomUUID().toString()).expect(201);
        String number = openedFor("অগ্রগতি দেখা");

        assertThat(status(receipt)).hasStatus(200).says("case " + number).says("Next: by ");
    }

    /** C4 C5 */
    @Test
    void theFirstStepIsTakenOnceByWhoHasSeenTheCase() {
        Answer receipt = submit("প্রথম ধাপ", UUID.randomUUID().toString()).expect(201);
        String address = CASES + "/" + openedFor("প্রথম ধাপ");
        String tag = officer.get(address).expect(200).etag();

        assertThat(officer.post(address + "/steps", TRIAGE)).hasStatus(428).isProblem("platform.version.required");
        assertThat(officer.header("If-Match", "\"other\"").post(address + "/steps", TRIAGE))
                .hasStatus(412)
                .isProblem("platform.version.stale");
        assertThat(officer.get(address).text("status")).isEqualTo("received");

        Answer triaged =
                officer.header("If-Match", tag).post(address + "/steps", TRIAGE).expect(200);

        assertThat(triaged.text("status")).isEqualTo("triaged");
        assertThat(triaged.text("/steps/0/status")).isEqualTo("triaged");
        assertThat(officer.get(address).json().path("sound").asBoolean()).isTrue();
        assertThat(status(receipt)).says("First examination done").doesNotSay("Next: by ");
        assertThat(officer.header("If-Match", tag).post(address + "/steps", TRIAGE))
                .hasStatus(412);
        assertThat(officer.header("If-Match", triaged.etag()).post(address + "/steps", TRIAGE))
                .hasStatus(409)
                .isProblem("complaints.case.step-not-possible");
    }

    /** C6 */
    @Test
    void answersStayWithTheForms() {
        Answer found = officer.get(CASES + "/" + opened("উত্তর থাকে ফরমে")).expect(200);

        assertThat(found).says("উত্তর থাকে ফরমে").doesNotSay("টাকা দিয়েছি");
        assertThat(found.text("amountClaimed")).isEqualTo("250000");
    }

    @Test
    void listsArePagedByKeyNewestFirst() {
        for (int i = 0; i < 5; i++) {
            opened("পাতার দোকান " + i);
        }
        var seen = new ArrayList<String>();
        String after = "";
        do {
            Answer slice =
                    officer.get(CASES + "?status=received&size=2" + after).expect(200);
            slice.json()
                    .path("items")
                    .forEach(line -> seen.add(line.path("number").asString()));
            String next = slice.json().path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
        assertThat(officer.get(CASES + "?after=garbage")).hasStatus(400);
    }

    @Test
    void thePublicPageLeadsToTheForm() {
        assertThat(as(nobody()).get("/complaints")).hasStatus(200).says("/forms/complaint.ecommerce");
        assertThat(as(nobody()).get("/en/complaints")).hasStatus(200).says("/en/forms/complaint.ecommerce");
        assertThat(as(nobody()).get("/complaints/K7PM-92QX")).hasStatus(404);
        assertThat(as(nobody()).get("/forms/complaint.ecommerce").status()).isLessThan(400);
    }

    /** C18 */
    @Test
    void figuresAreForEverybodyAndSayNothingOfThisMonth() {
        opened("এই মাসের দোকান");

        Answer figures = as(nobody()).get("/api/complaints/figures").expect(200);

        // A month in which another test has put a few is left out.
        assertThat(figures.json().path("months"))
                .hasSizeBetween(6, 12)
                .allSatisfy(month -> assertThat(month.path("received").asInt()).isZero());
        assertThat(figures.json().path("merchants")).isEmpty();
        assertThat(figures).doesNotSay("এই মাসের দোকান");
        Answer table = as(nobody()).get("/api/complaints/figures.csv").expect(200);
        assertThat(table).says("group,code,").says("\"month\"").hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(as(nobody()).header("If-None-Match", table.etag()).get("/api/complaints/figures.csv"))
                .hasStatus(304);
        assertThat(as(nobody()).get("/complaints/figures")).hasStatus(200).says("পুরো মাসের হিসাব");
        assertThat(as(nobody()).get("/en/complaints/figures")).hasStatus(200).says("Whole months");
    }

    private Answer submit(String merchant, String key) {
        return sender.header("Idempotency-Key", key).post(SUBMISSIONS, answers(merchant));
    }

    /** Handed in, and opened as a case; its number. */
    private String opened(String merchant) {
        submit(merchant, UUID.randomUUID().toString()).expect(201);
        return openedFor(merchant);
    }

    private String openedFor(String merchant) {
        await().atMost(SOON).until(() -> !casesAbout(merchant).isEmpty());
        return casesAbout(merchant).get(0);
    }

    private List<String> casesAbout(String merchant) {
        var numbers = new ArrayList<String>();
        officer.get(CASES + "?size=200").expect(200).json().path("items").forEach(line -> {
            if (line.path("merchant").asString("").startsWith(merchant)) {
                numbers.add(line.path("number").asString());
            }
        });
        return numbers;
    }

    private Answer status(Answer receipt) {
        return sender.post(
                "/api/forms/status", Map.of("number", receipt.text("receiptNumber"), "secret", receipt.text("secret")));
    }

    /** Answers that break no rule. */
    private static Map<String, Object> answers(String merchant) {
        return Map.ofEntries(
                Map.entry("merchant_name", merchant),
                Map.entry("merchant_channel", "website"),
                Map.entry("product_category", "books"),
                Map.entry("issue", "nondelivery"),
                Map.entry("sub_issue", "nondelivery_advance_full"),
                Map.entry("what_happened", "অগ্রিম পুরো টাকা দিয়েছি, তবু পণ্য আসেনি।"),
                Map.entry("orders", List.of(ORDER)),
                Map.entry("payments", List.of(PAYMENT)),
                Map.entry("evidence_held", List.of("receipt", "sms")),
                Map.entry("prior_contact", "no"),
                Map.entry("outcome_wanted", List.of("refund")),
                Map.entry("identity", "anonymous"),
                Map.entry("district", "dhaka"),
                Map.entry("helper", "self"),
                Map.entry("declaration", "v2026_11"));
    }
}
