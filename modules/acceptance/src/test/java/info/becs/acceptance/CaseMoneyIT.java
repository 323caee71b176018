package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The money of a case: what the merchant answers, what officers enter, what the complainant confirms. */
class CaseMoneyIT extends WholeServer {

    private static final String CLAIMED = "12500000";
    private static final int AT_ONCE = 8;

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();

    /** L3 L2 M5 */
    @Test
    void theMerchantsAnswerSaysHowMuchAndFeedsTheLedger() {
        Opened opened = sent("উত্তরের দোকান");
        String number = opened.number();

        assertThat(answers(number, "will-refund", Map.of()))
                .hasStatus(422)
                .isProblem("complaints.case.step-incomplete")
                .complainsAbout("/answer/amount")
                .complainsAbout("/answer/on")
                .complainsAbout("/answer/proof");
        assertThat(answers(number, "disputes", Map.of("amount", 100)))
                .hasStatus(422)
                .complainsAbout("/answer/amount");
        assertThat(answers(number, "refunded", Map.of("amount", 100, "on", "2099-01-01", "proof", "word")))
                .hasStatus(422)
                .complainsAbout("/answer/on");
        assertThat(answers(number, "disputes", Map.of("response", "sorry")))
                .hasStatus(422)
                .complainsAbout("/answer/response");
        assertThat(cell.step(number, Map.of("to", "merchant-silent", "answer", Map.of("proof", "word"))))
                .hasStatus(422)
                .complainsAbout("/answer");
        assertThat(cell.read(number).text("status")).isEqualTo("sent-to-merchant");
        assertThat(money(number).json().path("lines")).hasSize(1);

        Answer promised = answers(
                        number,
                        "will-refund",
                        Map.of(
                                "amount", 5000000,
                                "on", "2026-12-31",
                                "proof", "letter",
                                "response", "isolated-error"))
                .expect(200);

        assertThat(promised.text("status")).isEqualTo("merchant-answered");
        assertThat(promised.text("/steps/3/facts/promised")).isEqualTo("5000000");
        assertThat(money(number).text("claimed")).isEqualTo(CLAIMED);
        assertThat(money(number).text("promised")).isEqualTo("5000000");
        assertThat(money(number).text("/lines/1/saidBy")).isEqualTo("merchant");

        cell.step(number, Map.of("to", "in-mediation")).expect(200);
        answers(number, "refunded", Map.of("amount", 4000000, "on", "2026-11-20", "proof", "bank-statement"))
                .expect(200);
        assertThat(cell.read(number).text("amountReturned")).isEqualTo("4000000");
        cell.step(number, Map.of("to", "resolved", "outcome", outcome(4500000))).expect(200);

        assertThat(cell.status(opened.receipt())).says("45,000").says("Will refund (৳50,000 by ");
        assertThat(as(nobody()).post("/api/forms/status/replies", CaseTalkIT.reply(opened, "confirmed", "")))
                .hasStatus(200);

        Answer ledger = money(number);
        assertThat(ledger.text("paid")).isEqualTo("4500000");
        assertThat(ledger.text("confirmed")).isEqualTo("4500000");
        assertThat(ledger.json().path("sound").asBoolean()).isTrue();
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
        Answer merchant = officer.post(
                        "/api/complaints/merchants",
                        Map.of("nameBn", "উত্তরের দোকান", "nameEn", "Uttar Shop", "status", "in-court"))
                .expect(201);
        Answer glance = officer.get("/api/complaints/merchants/" + merchant.text("id") + "/glance")
                .expect(200);
        assertThat(List.of(
                        glance.text("ended"),
                        glance.text("solved"),
                        glance.text("asked"),
                        glance.text("replied"),
                        glance.text("medianDays"),
                        glance.text("confirmed")))
                .containsExactly("1", "1", "1", "1", "0", "4500000");
        assertThat(List.of(glance.text("promised"), glance.text("paid"), glance.text("owed")))
                .containsExactly("5000000", "4500000", "500000");
        assertThat(glance.json().path("answers")).hasSize(2);
        assertThat(List.of(
                        glance.text("/answers/0/code"),
                        glance.text("/answers/0/cases"),
                        glance.text("/answers/0/amount"),
                        glance.text("/answers/1/code"),
                        glance.text("/answers/1/amount"),
                        glance.text("/answers/1/label/en")))
                .containsExactly("will-refund", "1", "5000000", "refunded", "4000000", "Has refunded");
    }

    /** L1 */
    @Test
    void aLineThatDoesNotFitIsRefusedAndAMistakeIsTakenBackOnce() {
        String number = cell.opened("লাইনের দোকান").number();
        String address = address(number);

        assertThat(officer.post(address, line("lost", 100, "officer")))
                .hasStatus(422)
                .complainsAbout("/stage");
        assertThat(officer.post(address, line("officer", 100, "officer"))).hasStatus(422);
        assertThat(officer.post(address, line("verified", 100, "paid")))
                .hasStatus(422)
                .complainsAbout("/saidBy");
        assertThat(officer.post(address, line("confirmed", 100, "merchant")))
                .hasStatus(422)
                .complainsAbout("/saidBy");
        assertThat(officer.post(address, line("verified", 0, "officer")))
                .hasStatus(422)
                .complainsAbout("/amount");
        assertThat(officer.post(address, line("verified", Long.MAX_VALUE, "officer")))
                .hasStatus(422);
        assertThat(officer.post(address + "/1/correction"))
                .hasStatus(409)
                .isProblem("complaints.money.not-correctable");
        assertThat(officer.post(address + "/x/correction")).hasStatus(404);
        assertThat(as(ben()).post(address, line("verified", 100, "officer"))).hasStatus(403);
        assertThat(money(number).json().path("lines")).hasSize(1);
        assertThat(cell.read(number).text("version")).isEqualTo("1");

        Caller once = officer.header("Idempotency-Key", UUID.randomUUID().toString());
        once.post(address, line("verified", 700, "officer")).expect(201);
        once.post(address, line("verified", 700, "officer")).expect(201);
        assertThat(money(number).text("verified")).isEqualTo("700");
        officer.post(address + "/2/correction").expect(201);
        assertThat(officer.post(address + "/2/correction")).hasStatus(409);

        Answer ledger = money(number);
        assertThat(ledger.text("verified")).isEqualTo("0");
        assertThat(ledger.json().path("lines")).hasSize(3);
        assertThat(ledger.text("/lines/2/corrects")).isEqualTo("2");
        assertThat(officer.get("/api/core/audit?action=complaints.money.enter&subject=" + number))
                .says("700");
        if (Database.engine().equals("postgresql")) {
            Tables.of(server())
                    .change("UPDATE complaints_money SET amount = 7 WHERE place = 2 AND case_id ="
                            + " (SELECT id FROM complaints_case WHERE case_number = '" + number + "')");
            assertThat(money(number).json().path("sound").asBoolean()).isFalse();
        }
    }

    /** L2 */
    @Test
    void ofLinesThatComeAtOnceNoneIsLost() throws Exception {
        String number = cell.opened("একসঙ্গে অনেক লাইন").number();
        ExecutorService officers = Executors.newFixedThreadPool(AT_ONCE);
        List<Callable<Answer>> lines = IntStream.rangeClosed(1, AT_ONCE)
                .mapToObj(i -> (Callable<Answer>) () -> officer.post(address(number), line("paid", i, "merchant")))
                .toList();
        for (Future<Answer> each : officers.invokeAll(lines)) {
            assertThat(each.get()).hasStatus(201);
        }
        officers.shutdown();

        Answer ledger = money(number);
        assertThat(ledger.text("paid")).isEqualTo(String.valueOf(AT_ONCE * (AT_ONCE + 1) / 2));
        assertThat(ledger.json().path("lines")).hasSize(AT_ONCE + 1);
        assertThat(ledger.json().path("sound").asBoolean()).isTrue();
        assertThat(cell.read(number).text("amountReturned")).isEqualTo(ledger.text("paid"));
    }

    private Opened sent(String merchant) {
        Opened opened = cell.opened(merchant, Map.of("consent_merchant", "v2026_11"));
        cell.accepted(opened.number());
        cell.step(opened.number(), Map.of("to", "sent-to-merchant")).expect(200);
        return opened;
    }

    private Answer answers(String number, String which, Map<String, ?> answer) {
        return cell.step(number, Map.of("to", "merchant-answered", "reason", which, "answer", answer));
    }

    private static Map<String, Object> outcome(long amount) {
        return Map.of(
                "kind", "partial-refund",
                "amount", amount,
                "on", "2026-11-20",
                "proof", "word",
                "saidBy", "merchant");
    }

    private static Map<String, Object> line(String stage, long amount, String saidBy) {
        return Map.of("stage", stage, "amount", amount, "saidBy", saidBy, "proof", "receipt");
    }

    private Answer money(String number) {
        return officer.get(address(number)).expect(200);
    }

    private static String address(String number) {
        return CaseDesk.CASES + "/" + number + "/money";
    }
}
