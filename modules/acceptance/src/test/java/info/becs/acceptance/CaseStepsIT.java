package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case goes its way to an outcome, by the rules of casework. */
class CaseStepsIT extends WholeServer {

    private static final Map<String, Object> REFUND = Map.of(
            "kind", "full-refund",
            "amount", 250000,
            "on", "2026-11-20",
            "proof", "mobile-statement",
            "saidBy", "merchant");

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();

    /** C7 C4 */
    @Test
    void aStepThatLacksSomethingIsRefusedWithEachThingAndChangesNothing() {
        String number = cell.opened("ধাপের দোকান").number();
        cell.step(number, Map.of("to", "triaged")).expect(200);
        cell.step(number, Map.of("to", "accepted")).expect(200);

        assertThat(cell.step(number, Map.of("to", "resolved")))
                .hasStatus(422)
                .isProblem("complaints.case.step-incomplete")
                .complainsAbout("/outcome");
        assertThat(cell.step(number, Map.of("to", "resolved", "outcome", Map.of("kind", "full-refund"))))
                .hasStatus(422)
                .complainsAbout("/outcome/proof");
        assertThat(cell.step(number, Map.of("to", "referred"))).hasStatus(422).complainsAbout("/authority");
        assertThat(cell.step(number, Map.of("to", "duplicate", "other", number)))
                .hasStatus(409)
                .isProblem("complaints.case.other-not-there");
        assertThat(cell.step(number, Map.of("to", "solved")))
                .hasStatus(400)
                .isProblem("complaints.case.status-unknown");
        assertThat(cell.step(number, Map.of("to", "confirmed")))
                .hasStatus(409)
                .isProblem("complaints.case.step-not-possible");
        assertThat(cell.step(number, Map.of("to", "in-mediation", "words", "ক".repeat(3001))))
                .hasStatus(422);

        Answer found = cell.read(number);
        assertThat(found.text("status")).isEqualTo("accepted");
        assertThat(found.json().path("steps")).hasSize(2);
    }

    /** C8 */
    @Test
    void nothingIsSentWithoutConsent() {
        String silent = cell.opened("সম্মতি ছাড়া").number();
        cell.accepted(silent);
        assertThat(cell.step(silent, Map.of("to", "sent-to-merchant")))
                .hasStatus(409)
                .isProblem("complaints.case.no-consent");
        assertThat(cell.step(silent, Map.of("to", "referred", "authority", "dncrp")))
                .hasStatus(409)
                .isProblem("complaints.case.no-consent");
        assertThat(cell.read(silent).text("status")).isEqualTo("accepted");

        String willing =
                cell.opened("সম্মতিসহ", Map.of("consent_merchant", "v2026_11")).number();
        cell.accepted(willing);
        assertThat(cell.step(willing, Map.of("to", "sent-to-merchant"))).hasStatus(200);
    }

    /** C3 C5 C7 C9 */
    @Test
    void aCaseComesToAnOutcomeAndItsHistoryIsAChain() {
        var opened = cell.opened("পুরো পথ");
        String number = opened.number();
        cell.accepted(number);
        cell.step(number, Map.of("to", "in-mediation", "words", "দুই পক্ষের সঙ্গে কথা বলছি।"))
                .expect(200);

        Answer resolved =
                cell.step(number, Map.of("to", "resolved", "outcome", REFUND)).expect(200);

        assertThat(resolved.text("outcome")).isEqualTo("full-refund");
        assertThat(resolved.text("amountReturned")).isEqualTo("250000");
        assertThat(resolved.text("/steps/3/facts/saidBy")).isEqualTo("merchant");
        assertThat(resolved.text("answeredAt")).isNotEmpty();
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
        assertThat(cell.status(opened.receipt())).says("Resolved: Full refund").says("Next: Tell us on this page by");
        assertThat(resolved).doesNotSay("কথা বলছি");
        if (Database.engine().equals("postgresql")) {
            String id = "(SELECT id FROM complaints_case WHERE case_number = '" + number + "')";
            var tables = Tables.of(server());
            assertThat(tables.column(
                            "SELECT sealed FROM complaints_event WHERE sealed IS NOT NULL AND case_id = " + id))
                    .hasSize(1)
                    .noneMatch(text -> text.contains("কথা"));
            tables.change("UPDATE complaints_event SET made_by = NULL WHERE place = 2 AND case_id = " + id);
            assertThat(cell.read(number).json().path("sound").asBoolean()).isFalse();
        }
    }

    /** C4 */
    @Test
    void refusingACaseTakesMoreThanWorkingOnIt() {
        Caller clerk = as(server().people().newcomer("Clerk", "officer")).in("en");
        String number = cell.opened("কে ফেরাবেন").number();
        String address = CaseDesk.CASES + "/" + number;
        var refusal = Map.of("to", "rejected", "reason", "no-purchase");
        String tag = clerk.get(address).expect(200).etag();

        assertThat(clerk.header("If-Match", tag).post(address + "/steps", refusal))
                .hasStatus(403)
                .isProblem("platform.access.forbidden");
        assertThat(clerk.get(address)).says("\"triaged\"").doesNotSay("\"rejected\"");
        assertThat(cell.read(number).text("status")).isEqualTo("received");
        assertThat(cell.step(number, refusal)).hasStatus(200);

        assertThat(as(ben()).get("/api/complaints/casework")).hasStatus(403);
        assertThat(officer.get("/api/complaints/casework").expect(200))
                .says("sent-to-merchant")
                .says("bankrupt-or-frozen");
    }
}
