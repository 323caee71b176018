package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** C25 C26: how it went is asked four weeks after an outcome, and said again also after the end. */
class CaseQuestionsIT extends WholeServer {

    private static final String REPLIES = "/api/forms/status/replies";
    private static final String QUESTION = "complaints.question";
    private static final Map<String, Object> REFUND = Map.of(
            "kind", "full-refund", "amount", 12_500_000, "on", "2026-11-20", "proof", "receipt", "saidBy", "merchant");

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");
    private final String mark = "q" + System.nanoTime();

    @Test
    void aCaseIsAskedAboutOnceFourWeeksAfterItsOutcomeHoweverOldItIs() {
        Opened old = resolved("old");
        Opened confirmed = resolved("confirmed");
        Opened closed = resolved("closed");
        Opened withdrawn = opened("withdrawn");
        Opened quiet = resolved("quiet");
        Opened young = resolved("young");
        says(confirmed, "confirmed", "").expect(200);
        cell.step(closed.number(), Map.of("to", "closed", "reason", "done")).expect(200);
        says(withdrawn, "closed", "").expect(200);
        says(quiet, "notices-off", "").expect(200);
        boolean aged = Database.engine().equals("postgresql"); // an embedded database is the server's alone
        if (aged) {
            for (Opened each : List.of(old, confirmed, closed, withdrawn, quiet)) {
                age(each);
            }
        }

        cell.runs("complaints.questions");
        cell.runs("complaints.questions");

        int once = aged ? 1 : 0;
        assertThat(asked("old")).isEqualTo(once);
        assertThat(asked("confirmed")).isEqualTo(once);
        assertThat(asked("closed")).isEqualTo(once);
        assertThat(asked("withdrawn")).isZero();
        assertThat(asked("quiet")).isZero();
        assertThat(asked("young")).isZero();
        assertThat(cell.read(young.number()).text("status")).isEqualTo("resolved");
    }

    /** Received long ago; four weeks since the outcome are over. */
    private void age(Opened opened) {
        Instant now = Instant.now();
        Tables.of(server())
                .change(
                        "UPDATE complaints_case SET received_at = ?, ask_at = ask_at - INTERVAL '28 days'"
                                + " WHERE case_number = ?",
                        Timestamp.from(now.minus(Duration.ofDays(130))),
                        opened.number());
    }

    @Test
    void howMuchCameBackInTheEndIsAnEntryOfTheDifferenceAndWhatIsNotSolvedIsDisputed() {
        Opened opened = resolved("amount");
        assertThat(cameBack(opened, "1,000", once())).hasStatus(400);
        says(opened, "confirmed", "").expect(200);
        assertThat(money(opened).text("confirmed")).isEqualTo("12500000");
        assertThat(cell.status(opened.receipt()))
                .says("How much came back in the end")
                .says("No, it was not solved in the end");
        assertThat(cameBack(opened, "", once())).hasStatus(422).isProblem("complaints.amount.unreadable");
        assertThat(cameBack(opened, "অনেক", once())).hasStatus(422).isProblem("complaints.amount.unreadable");
        assertThat(says(opened, "disputed", "")).hasStatus(422).complainsAbout("/words");
        assertThat(money(opened).json().path("lines")).hasSize(3);

        String id = once();
        assertThat(cameBack(opened, "৫০,০০০", id)).hasStatus(200).says("50,000");
        assertThat(cameBack(opened, "৫০,০০০", id)).hasStatus(200);

        Answer ledger = money(opened);
        assertThat(ledger.text("confirmed")).isEqualTo("5000000");
        assertThat(ledger.json().path("lines")).hasSize(4);
        assertThat(ledger.json().path("sound").asBoolean()).isTrue();
        Answer found = cell.read(opened.number());
        assertThat(found.text("amountReturned")).isEqualTo("5000000");
        assertThat(found.text("status")).isEqualTo("confirmed");
        assertThat(found.json().path("sound").asBoolean()).isTrue();

        assertThat(says(opened, "disputed", "বাকি টাকা আর আসেনি।")).hasStatus(200);
        assertThat(cell.read(opened.number()).text("status")).isEqualTo("disputed");
    }

    @Test
    void whoeverHasWithdrawnIsAskedNothing() {
        Opened opened = opened("gone");
        says(opened, "closed", "").expect(200);

        assertThat(cell.status(opened.receipt()))
                .doesNotSay("How much came back in the end")
                .doesNotSay("not solved in the end")
                .says("Ask to reopen it");
        assertThat(cameBack(opened, "100", once())).hasStatus(400);
        assertThat(says(opened, "disputed", "মেটেনি")).hasStatus(409).isProblem("complaints.case.step-not-possible");
        assertThat(cell.read(opened.number()).text("status")).isEqualTo("closed");
        assertThat(money(opened).json().path("lines")).hasSize(1);
    }

    private Opened resolved(String name) {
        Opened opened = opened(name);
        cell.accepted(opened.number());
        cell.step(opened.number(), Map.of("to", "resolved", "outcome", REFUND)).expect(200);
        return opened;
    }

    private Opened opened(String name) {
        ObjectNode answers = Complainant.answers();
        answers.put("merchant_name", "প্রশ্নের দোকান " + name + mark);
        answers.put("email", name + mark + "@customers.example.org");
        answers.put("safe_contact", "no_sms");
        return cell.opened(answers);
    }

    private int asked(String name) {
        return new KeptLetters(server(), name + mark + "@customers.example.org")
                .letters(QUESTION)
                .size();
    }

    private Answer money(Opened opened) {
        return officer.get(CaseDesk.CASES + "/" + opened.number() + "/money").expect(200);
    }

    private Answer says(Opened opened, String choice, String words) {
        return sender.post(REPLIES, reply(opened, choice, Map.of("words", words), once()));
    }

    private Answer cameBack(Opened opened, String amount, String id) {
        return sender.post(REPLIES, reply(opened, "came-back", Map.of("amount", amount), id));
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, Object> reply(Opened opened, String choice, Map<String, String> more, String id) {
        var reply = new HashMap<String, Object>(more);
        reply.put("number", opened.receipt().text("receiptNumber"));
        reply.put("secret", opened.receipt().text("secret"));
        reply.put("id", id);
        reply.put("choice", choice);
        return reply;
    }
}
