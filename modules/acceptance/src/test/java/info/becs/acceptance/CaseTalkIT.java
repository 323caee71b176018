package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Tables;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The complainant and the cell speak with each other, without an account. */
class CaseTalkIT extends WholeServer {

    private static final String REPLIES = "/api/forms/status/replies";
    private static final Map<String, Object> REFUND = Map.of(
            "kind", "partial-refund",
            "amount", 100000,
            "on", "2026-11-20",
            "proof", "word",
            "saidBy", "merchant");

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    /** C14 */
    @Test
    void whoDoesNotKnowTheSecretSaysNothing() {
        Opened opened = cell.opened("চুপ দোকান");
        var guess = reply(opened, "message", "শুনুন");
        guess.put("secret", "0000-0000-0000-0000");

        assertThat(sender.post(REPLIES, guess)).hasStatus(404).isProblem("forms.status.not-found");
        assertThat(sender.post(REPLIES, Map.of())).hasStatus(422);
        assertThat(as(ben()).post(CaseDesk.CASES + "/" + opened.number() + "/messages", Map.of("words", "শুনুন")))
                .hasStatus(403);
        assertThat(timeline(opened.number()).json().path("items")).isEmpty();
    }

    /** C14 C9 */
    @Test
    void bothSidesReadWhatIsSaidAndTheDatabaseDoesNot() {
        Opened opened = cell.opened("কথার দোকান");
        String address = CaseDesk.CASES + "/" + opened.number();
        officer.post(address + "/messages", Map.of("words", "  ")).expect(422);
        officer.post(address + "/messages", Map.of("words", "কোন তারিখে টাকা দিয়েছেন?"))
                .expect(201);
        officer.post(address + "/notes", Map.of("words", "নোট: সন্দেহ আছে")).expect(201);
        var answer = reply(opened, "message", "২ মে বিকালে।");

        assertThat(sender.post(REPLIES, answer)).hasStatus(200).says("reached the cell");
        assertThat(sender.post(REPLIES, answer)).hasStatus(200);

        assertThat(cell.status(opened.receipt()))
                .says("কোন তারিখে")
                .says("২ মে বিকালে।")
                .doesNotSay("সন্দেহ");
        Answer timeline = timeline(opened.number());
        assertThat(timeline.json().path("items")).hasSize(3);
        assertThat(timeline.text("/items/2/words")).isEqualTo("২ মে বিকালে।");
        assertThat(timeline.text("/items/2/maker")).isEqualTo("complainant");
        assertThat(cell.read(opened.number())).doesNotSay("২ মে");
        if (Database.engine().equals("postgresql")) {
            assertThat(Tables.of(server()).column("SELECT sealed FROM complaints_event WHERE sealed IS NOT NULL"))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("মে") || text.contains("নোট"));
        }
    }

    /** C14 */
    @Test
    void anOfficersRetryIsOneMessage() {
        Opened opened = cell.opened("দুবার বলা");
        String address = CaseDesk.CASES + "/" + opened.number() + "/messages";
        Caller once = officer.header("Idempotency-Key", UUID.randomUUID().toString());

        once.post(address, Map.of("words", "একবার")).expect(201);
        once.post(address, Map.of("words", "একবার")).expect(201);

        assertThat(timeline(opened.number()).json().path("items")).hasSize(1);
        assertThat(officer.header("Idempotency-Key", "'").post(address, Map.of("words", "একবার")))
                .hasStatus(400);
    }

    /** C14 C15 L2: what a word was used for is never taken for something else; nothing that was said is lost without a word. */
    @Test
    void somethingElseByTheSameWordIsRefused() {
        Opened opened = cell.opened("অন্য কথা একই পাতা");
        String address = CaseDesk.CASES + "/" + opened.number();
        Caller once = officer.header("Idempotency-Key", UUID.randomUUID().toString());
        once.post(address + "/messages", Map.of("words", "প্রথম কথা")).expect(201);
        var first = reply(opened, "message", "আমার প্রথম কথা");
        sender.post(REPLIES, first).expect(200);
        var promise =
                Map.of("stage", "promised", "amount", 700, "saidBy", "merchant", "proof", "word", "on", "2026-11-20");
        var second = new HashMap<>(first);
        second.put("words", "আমার দ্বিতীয় কথা");
        var withdrawal = new HashMap<>(first);
        withdrawal.put("choice", "closed");

        List.of(
                        once.post(address + "/messages", Map.of("words", "অন্য কথা")),
                        once.post(address + "/notes", Map.of("words", "প্রথম কথা")),
                        once.post(address + "/money", promise),
                        sender.post(REPLIES, second),
                        sender.post(REPLIES, withdrawal))
                .forEach(refused -> assertThat(refused).hasStatus(409).isProblem("complaints.request.used"));
        Answer page = sender.submit(
                "/en/forms/status",
                Map.of(
                        "number",
                        opened.receipt().text("receiptNumber"),
                        "secret",
                        opened.receipt().text("secret"),
                        "id",
                        (String) first.get("id"),
                        "choice",
                        "message",
                        "words",
                        "আমার দ্বিতীয় কথা"));
        assertThat(page).hasStatus(409).says("Something else was sent").says("আমার দ্বিতীয় কথা");

        assertThat(timeline(opened.number()).json().path("items")).hasSize(2);
        assertThat(cell.read(opened.number()).text("status")).isEqualTo("received");
        assertThat(officer.get(address + "/money").expect(200).text("promised")).isEqualTo("0");
        sender.post(REPLIES, first).expect(200);
        once.post(address + "/messages", Map.of("words", "প্রথম কথা")).expect(201);
        assertThat(timeline(opened.number()).json().path("items")).hasSize(2);
        Caller other = officer.header("Idempotency-Key", UUID.randomUUID().toString());
        other.post(address + "/money", promise).expect(201);
        other.post(address + "/money", promise).expect(201);
        assertThat(officer.get(address + "/money").expect(200).text("promised")).isEqualTo("700");
    }

    /** C14 */
    @Test
    void manyMessagesWithoutAnAnswerAreTooMany() {
        Opened opened = cell.opened("অনেক কথা");
        IntStream.range(0, 20)
                .forEach(i -> sender.post(REPLIES, reply(opened, "message", "কথা " + i))
                        .expect(200));

        assertThat(sender.post(REPLIES, reply(opened, "message", "আরও"))).hasStatus(429);

        officer.post(CaseDesk.CASES + "/" + opened.number() + "/messages", Map.of("words", "পড়েছি"))
                .expect(201);
        assertThat(sender.post(REPLIES, reply(opened, "message", "আরও"))).hasStatus(200);
    }

    /** C15 */
    @Test
    void anOutcomeIsDisputedAndThenConfirmedWithWhatCameBack() {
        Opened opened = cell.opened("মানা না-মানা");
        cell.accepted(opened.number());
        assertThat(sender.post(REPLIES, reply(opened, "confirmed", "")))
                .hasStatus(409)
                .isProblem("complaints.case.step-not-possible");
        cell.step(opened.number(), Map.of("to", "resolved", "outcome", REFUND)).expect(200);

        assertThat(sender.post(REPLIES, reply(opened, "disputed", "")))
                .hasStatus(422)
                .complainsAbout("/words");
        var wrong = reply(opened, "confirmed", "");
        wrong.put("amount", "অনেক");
        assertThat(sender.post(REPLIES, wrong)).hasStatus(422).isProblem("complaints.amount.unreadable");
        assertThat(sender.post(REPLIES, reply(opened, "disputed", "বাকি টাকা আসেনি।")))
                .hasStatus(200);
        assertThat(cell.read(opened.number()).text("status")).isEqualTo("disputed");

        cell.step(opened.number(), Map.of("to", "resolved", "outcome", REFUND)).expect(200);
        var yes = reply(opened, "confirmed", "");
        yes.put("amount", "১,২৫০.৫০");
        assertThat(sender.post(REPLIES, yes)).hasStatus(200);
        assertThat(sender.post(REPLIES, yes)).hasStatus(200);

        Answer found = cell.read(opened.number());
        assertThat(found.text("status")).isEqualTo("confirmed");
        assertThat(found.text("amountReturned")).isEqualTo("125050");
        assertThat(found.text("outcome")).isEqualTo("partial-refund");
    }

    /** C15 */
    @Test
    void aComplaintIsWithdrawnAndOpenedAgainByWhoMadeIt() {
        Opened opened = cell.opened("তুলে নেওয়া");

        assertThat(sender.post(REPLIES, reply(opened, "closed", ""))).hasStatus(200);
        assertThat(cell.read(opened.number()).text("outcome")).isEqualTo("withdrawn");
        assertThat(sender.post(REPLIES, reply(opened, "message", "আরেকটা কথা")))
                .hasStatus(409)
                .isProblem("complaints.message.ended");
        assertThat(sender.post(REPLIES, reply(opened, "reopened", "আবার ঠকেছি")))
                .hasStatus(200);

        assertThat(cell.read(opened.number()).text("status")).isEqualTo("reopened");
        assertThat(cell.status(opened.receipt())).says("Reopened").says("আবার ঠকেছি");
    }

    /** C14: the page itself, without a script. */
    @Test
    void thePageTakesAnAnswerAndKeepsItWhenItIsRefused() {
        Opened opened = cell.opened("পাতার কথা");
        officer.post(CaseDesk.CASES + "/" + opened.number() + "/messages", Map.of("words", "চালানটি দিন <b>"))
                .expect(201);
        var fields = new HashMap<String, String>();
        fields.put("number", opened.receipt().text("receiptNumber"));
        fields.put("secret", opened.receipt().text("secret"));
        Answer page = sender.submit("/en/forms/status", fields).expect(200);
        assertThat(page)
                .says("চালানটি দিন &lt;b&gt;")
                .says("Withdraw the complaint")
                .doesNotSay("<script src");

        fields.put("choice", "message");
        fields.put("id", UUID.randomUUID().toString());
        fields.put("words", " ");
        assertThat(sender.submit("/en/forms/status", fields)).hasStatus(422).says("Nothing was written");
        fields.put("words", "এই যে চালান");
        assertThat(sender.submit("/en/forms/status", fields))
                .hasStatus(200)
                .says("reached the cell")
                .says("এই যে চালান");
        sender.submit("/en/forms/status", fields).expect(200);
        assertThat(timeline(opened.number()).json().path("items")).hasSize(2);
    }

    /** C9 */
    @Test
    void erasingTheSubmissionTakesTheWordsAndLeavesTheHistory() {
        Opened opened = cell.opened("ভুলে যাওয়া");
        sender.post(REPLIES, reply(opened, "message", "আমার ফোন নম্বর …")).expect(200);
        String submission = cell.read(opened.number()).text("submission");

        officer.delete("/api/forms/submissions/" + submission).expect(204);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> timeline(opened.number())
                        .json()
                        .path("items")
                        .path(0)
                        .path("words")
                        .asString("")
                        .isEmpty());
        assertThat(timeline(opened.number()).json().path("items").valueStream())
                .extracting(each -> each.path("kind").asString())
                .containsExactly("message", "step");
    }

    /** C6 C16 */
    @Test
    void whatWasHandedInIsReadInTheWordsOfItsFormAndThatIsWrittenDown() {
        Opened opened = cell.opened("পড়ার দোকান");
        String address = CaseDesk.CASES + "/" + opened.number() + "/answers";
        assertThat(as(ben()).get(address)).hasStatus(403);

        Answer answers = officer.get(address + "?reason=check").expect(200);

        assertThat(answers).says("পড়ার দোকান").says("Which company").doesNotSay("merchant_name");
        assertThat(officer.get("/api/core/audit?subject=" + opened.number()).expect(200))
                .says("complaints.case.read");
    }

    /** C17 */
    @Test
    void bothSidesSeeTheDaysOfTheLawWithTheirSource() {
        Opened opened = cell.opened("অধিকারের দোকান");

        assertThat(cell.status(opened.receipt()))
                .says("Last day for a complaint to DNCRP (counted from")
                .says("s. 60");
        assertThat(cell.read(opened.number()))
                .says("Last day for a complaint to DNCRP")
                .says("2021-");
    }

    /** C20: to agree to what this case has not asked for answers nothing. */
    @Test
    void aConsentIsAnAnswerOnlyWhereItWasAskedFor() {
        Opened opened = cell.opened("না চাওয়া সম্মতি");
        String number = opened.number();
        String part = new SplitCases(cell).part(number, "দ্বিতীয় বিষয়");
        for (String each : List.of(number, part)) {
            cell.step(each, Map.of("to", "incomplete", "words", "বাবার নাম লিখুন।"))
                    .expect(200);
        }
        sender.post(REPLIES, reply(opened, "consent-yes-ministry", "")).expect(200);
        assertThat(waits(number) || waits(part)).isFalse();

        officer.header("If-Match", cell.read(number).etag())
                .post(CaseDesk.CASES + "/" + number + "/dossiers/question", Map.of("authority", "dncrp"))
                .expect(200);
        sender.post(REPLIES, reply(opened, "consent-yes-story", "")).expect(200);
        assertThat(waits(number) || waits(part)).isFalse();
        sender.post(REPLIES, reply(opened, "consent-yes-dncrp", "")).expect(200);

        assertThat(waits(number)).isTrue();
        assertThat(waits(part)).isFalse();
        var name = reply(opened, "message", "আবদুল করিম");
        name.put("matter", part);
        sender.post(REPLIES, name).expect(200);
        assertThat(waits(part)).isTrue();
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
    }

    private boolean waits(String number) {
        return cell.read(number).json().hasNonNull("answerSince");
    }

    private Answer timeline(String number) {
        return officer.get(CaseDesk.CASES + "/" + number + "/timeline?reason=check")
                .expect(200);
    }

    static Map<String, Object> reply(Opened opened, String choice, String words) {
        var reply = new HashMap<String, Object>();
        reply.put("number", opened.receipt().text("receiptNumber"));
        reply.put("secret", opened.receipt().text("secret"));
        reply.put("id", UUID.randomUUID().toString());
        reply.put("choice", choice);
        reply.put("words", words);
        return reply;
    }
}
