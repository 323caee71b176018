package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Short words to whoever complained: that a day is near, that something is new; once each, and only where they want it. */
class CaseNoticesIT extends WholeServer {

    private static final String REPLIES = "/api/forms/status/replies";
    private static final String REMINDER = "complaints.reminder";
    private static final String NEWS = "complaints.news";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    private final String address = "n" + System.nanoTime() + "@customers.example.org";
    private final KeptLetters letters = new KeptLetters(server(), address);

    /** C34 */
    @Test
    void whoeverPaidIsRemindedOnceOfTheDayOfDelivery() {
        Opened opened = cell.opened(paidToday("মনে করানোর দোকান"));

        cell.runs("complaints.reminders");
        cell.runs("complaints.reminders");

        List<String> told = letters.letters(REMINDER);
        // Of the day of delivery, and of the day after tomorrow, by which the seller hands over or says that nothing
        // comes.
        assertThat(told).hasSize(2);
        assertThat(officer.get("/api/core/letters/" + told.get(0)).expect(200))
                .says("/forms/status")
                .doesNotSay(opened.number())
                .doesNotSay("মনে করানোর দোকান")
                .doesNotSay("অভিযোগ")
                .doesNotSay("omplaint about");
        assertThat(cell.status(opened.receipt())).says("Delivery to another city or village (counted from");
    }

    /** C34 */
    @Test
    void whoeverDoesNotWantToHearIsNotWrittenTo() {
        Opened opened = cell.opened(paidToday("চুপচাপ দোকান"));
        assertThat(sender.post(REPLIES, reply(opened, "notices-off")))
                .hasStatus(200)
                .says("no more messages");
        assertThat(sender.post(REPLIES, reply(opened, "notices-off"))).hasStatus(200);

        cell.runs("complaints.reminders");
        cell.step(opened.number(), Map.of("to", "triaged")).expect(200);

        assertThat(letters.letters(REMINDER)).isEmpty();
        assertThat(letters.letters(NEWS)).isEmpty();
        assertThat(timeline(opened)).hasSize(2);

        assertThat(sender.post(REPLIES, reply(opened, "notices-on"))).hasStatus(200);
        cell.step(opened.number(), Map.of("to", "accepted")).expect(200);
        officer.post(CaseDesk.CASES + "/" + opened.number() + "/messages", Map.of("words", "চালানটি পেয়েছি।"))
                .expect(201);
        assertThat(letters.letters(NEWS)).hasSize(1);
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
    }

    /** C34 C22: what an authority made of it. */
    @Test
    void whatAnAuthoritySaysIsNews() {
        Opened opened = cell.opened(paidToday("শুনানির দোকান"));
        quietly(opened, () -> {
            cell.accepted(opened.number());
            cell.step(opened.number(), Map.of("to", "referred", "authority", "court"))
                    .expect(200);
        });
        String referrals = CaseDesk.CASES + "/" + opened.number() + "/referrals";
        String id = officer.get(referrals).expect(200).text("/items/0/id");
        var wrong = Map.of(
                "status", "lost", "on", LocalDate.now(ZoneId.of("Asia/Dhaka")).toString());
        assertThat(tagged(opened).post(referrals + "/" + id, wrong)).hasStatus(422);
        assertThat(letters.letters(NEWS)).isEmpty();

        tagged(opened)
                .post(
                        referrals + "/" + id,
                        Map.of("status", "hearing", "on", wrong.get("on"), "words", "মঙ্গলবার দশটায়"))
                .expect(200);

        assertThat(letters.letters(NEWS)).hasSize(1);
        assertThat(officer.get("/api/core/letters/" + letters.letters(NEWS).get(0))
                        .expect(200))
                .says("/forms/status")
                .doesNotSay(opened.number())
                .doesNotSay("মঙ্গলবার");
    }

    /** C34 C24: what an officer enters is news, what the complainant writes is none. */
    @Test
    void whatAnOfficerEntersIsNewsAndWhatTheComplainantWritesIsNot() {
        Opened opened = cell.opened(paidToday("ঘর পূরণের দোকান"));
        var told = Map.of("answers", Map.of("no_receipt_reason", "রসিদ দেয়নি, ফোনে বলেছে"), "saidBy", "তিনি, ফোনে");
        String address = CaseDesk.CASES + "/" + opened.number() + "/particulars";
        assertThat(tagged(opened).post(address, Map.of("answers", told.get("answers"))))
                .hasStatus(422);
        sender.post(REPLIES, more(reply(opened, "message"), "words", "আর কী লাগবে?"))
                .expect(200);
        assertThat(letters.letters(NEWS)).isEmpty();

        tagged(opened).post(address, told).expect(200);

        assertThat(letters.letters(NEWS)).hasSize(1);
    }

    private Caller tagged(Opened opened) {
        return officer.header("If-Match", cell.read(opened.number()).etag());
    }

    /** Without a letter about it. */
    private void quietly(Opened opened, Runnable work) {
        sender.post(REPLIES, reply(opened, "notices-off")).expect(200);
        work.run();
        sender.post(REPLIES, reply(opened, "notices-on")).expect(200);
    }

    private static Map<String, Object> more(Map<String, Object> reply, String key, Object value) {
        var more = new HashMap<>(reply);
        more.put(key, value);
        return more;
    }

    /** C34, row 18: what lies in the outbox when somebody stops it does not leave any more, whoever lets it go. */
    @Test
    void whatWaitsInTheOutboxIsAskedAboutAgainBeforeItLeaves() {
        Opened opened = cell.opened(paidToday("অপেক্ষার দোকান"));
        cell.step(opened.number(), Map.of("to", "triaged")).expect(200);
        String letter = letters.letters(NEWS).get(0);
        assertThat(sender.post(REPLIES, reply(opened, "notices-off"))).hasStatus(200);

        var settings = new SettingsOf(server());
        try (var box = new MailBox().open()) {
            Map.of(
                            "platform.mail.port", String.valueOf(box.port()),
                            "platform.mail.tls", "none",
                            "platform.mail.from", "post@becs.example",
                            "platform.mail.host", "127.0.0.1")
                    .forEach((key, value) -> settings.set(key, value).expect(204));
            letters.release(letter, "UNWANTED");
            assertThat(box.arrivedFor(address)).isEmpty();
            assertThat(as(admin()).get("/api/core/letters?state=UNWANTED"))
                    .hasStatus(200)
                    .says(letter);
            assertThat(Auditor.of(server()).entries("action=core.letter.unwanted&subject=" + letter))
                    .hasSize(1);

            assertThat(sender.post(REPLIES, reply(opened, "notices-on"))).hasStatus(200);
            letters.release(letter, "SENT");
            assertThat(box.arrivedFor(address)).hasSize(1);
        } finally {
            List.of("host", "port", "tls", "from")
                    .forEach(key -> settings.reset("platform.mail." + key).expect(204));
        }
    }

    private List<String> timeline(Opened opened) {
        Answer timeline = officer.get(CaseDesk.CASES + "/" + opened.number() + "/timeline?reason=check")
                .expect(200);
        return timeline.json()
                .path("items")
                .valueStream()
                .map(e -> e.path("kind").asString())
                .toList();
    }

    private static Map<String, Object> reply(Opened opened, String choice) {
        return Map.of(
                "number", opened.receipt().text("receiptNumber"),
                "secret", opened.receipt().text("secret"),
                "id", UUID.randomUUID().toString(),
                "choice", choice);
    }

    /** Whose delivery is due in ten days, and who may be written to by mail alone. */
    private ObjectNode paidToday(String merchant) {
        return paidToday(merchant, address);
    }

    static ObjectNode paidToday(String merchant, String address) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        ObjectNode answers = Complainant.answers();
        answers.put("merchant_name", merchant);
        answers.put("email", address);
        answers.put("safe_contact", "no_sms");
        var order = (ObjectNode) answers.path("orders").path(0);
        order.put("order_date", today.toString());
        order.remove("promised_delivery_date");
        ((ObjectNode) answers.path("payments").path(0)).put("paid_at", today + "T00:01");
        return answers;
    }
}
