package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever has handed something in has it erased, with number and secret and without an account. */
class AskedErasureIT extends WholeServer {

    private static final String REPLIES = "/api/forms/status/replies";
    private static final String PAGE = "/en/forms/status";
    private static final String ERASE = "erasure";
    private static final String TAKE_BACK = "erasure-back";
    private static final String DELAY = "forms.erasure-after";
    private static final String NIGHT = "forms.erasure";
    private static final String OWN = "/api/forms/account/submissions";
    private static final String NAME = "রহিমা খাতুন";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();
    private final Caller sender = as(nobody()).in("en");
    private final SettingsOf settings = new SettingsOf(server());

    @AfterEach
    void asItWas() {
        settings.reset(DELAY);
    }

    /** F36: without a script; what is refused changes nothing. */
    @Test
    void onThePageItIsAskedForAndTakenBack() {
        Opened opened = cell.opened("মুছতে চাওয়া দোকান");
        var fields = fields(opened.receipt());
        assertThat(sender.submit(PAGE, fields).expect(200))
                .says("Erase what I sent")
                .says("erased for good after 14 days")
                .doesNotSay("<script src");
        var guess = new HashMap<>(fields);
        guess.put("secret", "0000-0000-0000-0000");
        guess.put("choice", ERASE);
        assertThat(sender.submit(PAGE, guess)).hasStatus(404);
        assertThat(keeping(opened).path("erasure").isMissingNode()).isTrue();

        fields.put("choice", ERASE);
        assertThat(sender.submit(PAGE, fields).expect(200))
                .says("It is erased in the night after")
                .says("Do not erase it")
                .doesNotSay("Erase what I sent");

        String day = keeping(opened).path("erasure").path("lastDay").asString();
        assertThat(day).matches("20\\d\\d-\\d\\d-\\d\\d");
        cell.runs(NIGHT);
        assertThat(answers(opened)).says(NAME);
        assertThat(lead.get("/api/forms/submissions?size=200").expect(200)).says("\"erasureOn\":\"" + day + "\"");
        fields.put("choice", TAKE_BACK);
        assertThat(sender.submit("/forms/status", fields).expect(200))
                .says("কিছুই মোছা হবে না")
                .says("যা পাঠিয়েছি মুছে ফেলুন");
        assertThat(keeping(opened).path("erasure").isMissingNode()).isTrue();
    }

    /** F36 C31: the case ends with it, whole. */
    @Test
    void whenItsDayIsOverAllIsErasedAndTheCaseEnds() {
        settings.set(DELAY, "PT0S").expect(204);
        Opened opened = cell.opened("মোছা দোকান");
        assertThat(sender.post(REPLIES, reply(opened.receipt(), "message", "মোছার আগের কথা")))
                .hasStatus(200);
        assertThat(sender.post(REPLIES, reply(opened.receipt(), ERASE, ""))).hasStatus(200);
        assertThat(sender.post(REPLIES, reply(opened.receipt(), ERASE, ""))).hasStatus(200);

        cell.runs(NIGHT);
        cell.runs(NIGHT);

        assertThat(answers(opened)).doesNotSay(NAME);
        await("the case ends")
                .atMost(Duration.ofSeconds(60))
                .until(() -> cell.read(opened.number()).json().hasNonNull("endedAt"));
        Answer read = cell.read(opened.number());
        assertThat(read.text("outcome")).isEqualTo("withdrawn");
        assertThat(read.json().path("sound").asBoolean()).isTrue();
        assertThat(lead.get(CaseDesk.CASES + "/" + opened.number() + "/timeline?reason=check")
                        .expect(200))
                .doesNotSay("মোছার আগের কথা");
        assertThat(cell.status(opened.receipt())).says("Erased on").doesNotSay("\"code\":\"erasure");
        for (String choice : List.of(ERASE, TAKE_BACK)) {
            assertThat(sender.post(REPLIES, reply(opened.receipt(), choice, "")))
                    .hasStatus(409)
                    .isProblem("forms.submission.erased");
        }
        assertThat(audited("forms.submission.erased-as-asked", read.text("submission")))
                .hasSize(1);
        assertThat(audited("forms.submission.erasure-asked", read.text("submission")))
                .hasSize(1);
    }

    /** F36 C43: neither on the status page, nor by the API, nor in an account is anything offered that could not be done any more. */
    @Test
    void whatWasErasedOffersNothingAndSaysWhatWentAndWhen() {
        settings.set(DELAY, "PT0S").expect(204);
        Opened opened = cell.opened("মোছার পরের দোকান", Map.of("consent_merchant", "v2026_11"));
        Enrolled owner = Enrolled.person(server());
        var receipt = Map.of(
                "number", opened.receipt().text("receiptNumber"),
                "secret", opened.receipt().text("secret"));
        String own = owner.browser.post(OWN, receipt).expect(200).text("id");
        assertThat(sender.post(REPLIES, reply(opened.receipt(), "message", "মোছার আগের কথা")))
                .hasStatus(200);
        assertThat(sender.post(REPLIES, reply(opened.receipt(), ERASE, ""))).hasStatus(200);
        cell.runs(NIGHT);
        await("the case ends")
                .atMost(Duration.ofSeconds(60))
                .until(() -> cell.read(opened.number()).json().hasNonNull("endedAt"));

        for (Answer status : List.of(cell.status(opened.receipt()), owner.browser.get(OWN + "/" + own))) {
            assertThat(status.expect(200).json().path("choices")).isEmpty();
            assertThat(status.json().path("sayings")).isEmpty();
            assertThat(status.json().path("deadlines")).isEmpty();
            assertThat(status.json().path("steps").toString()).contains("Your answers, messages and files were erased");
            assertThat(status)
                    .says("Erased on")
                    .says("What stays are the receipt number")
                    .doesNotSay("How long your file is kept")
                    .doesNotSay("What you have agreed to")
                    .doesNotSay("Next:");
        }
        var fields = fields(opened.receipt());
        assertThat(sender.submit(PAGE, fields).expect(200))
                .says("Your answers, messages and files were erased")
                .doesNotSay("name=\"choice\"");
        assertThat(sender.submit("/forms/status", fields).expect(200))
                .says("আপনার উত্তর, বার্তা ও ফাইল মোছা হয়েছে")
                .doesNotSay("name=\"choice\"");
        assertThat(owner.browser.get("/en/account/sent/" + own).expect(200))
                .says("value=\"off\"")
                .doesNotSay("value=\"reopened\"")
                .doesNotSay("value=\"consent-");

        String before = cell.read(opened.number()).etag();
        for (String choice :
                List.of("reopened", "disputed", "message", "evidence", "consent-no-merchant", "notices-off")) {
            assertThat(sender.post(REPLIES, reply(opened.receipt(), choice, "আবার")))
                    .as(choice)
                    .hasStatus(409)
                    .isProblem("complaints.case.erased");
            fields.put("choice", choice);
            fields.put("words", "আবার");
            assertThat(sender.submit(PAGE, fields)).as(choice).hasStatus(409);
        }
        assertThat(sender.header("X-Receipt-Number", receipt.get("number"))
                        .header("X-Receipt-Secret", receipt.get("secret"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .send("POST", "/api/forms/status/files", "image/jpeg", FilesIT.picture()))
                .hasStatus(409)
                .isProblem("forms.submission.erased");
        assertThat(cell.read(opened.number()).etag()).isEqualTo(before);
    }

    /** F36 K2 C31 */
    @Test
    void whatIsHeldOrLiesWithAnAuthorityWaitsAndBothSidesReadWhy() {
        settings.set(DELAY, "PT0S").expect(204);
        Opened held = cell.opened("মোছা আটকানো দোকান");
        Opened referred = cell.opened("আদালতে থাকা দোকান");
        lead.header("If-Match", cell.read(held.number()).etag())
                .post(CaseDesk.CASES + "/" + held.number() + "/hold", Map.of("on", true, "words", "মামলা"))
                .expect(200);
        cell.accepted(referred.number());
        cell.step(referred.number(), Map.of("to", "referred", "authority", "court", "reference", "১২/২০২৬"))
                .expect(200);
        for (Opened each : List.of(held, referred)) {
            assertThat(sender.post(REPLIES, reply(each.receipt(), ERASE, "")))
                    .hasStatus(200)
                    .says("It is noted that you want it erased.")
                    .doesNotSay("It is erased in the night after");
        }

        cell.runs(NIGHT);

        assertThat(cell.status(held.receipt())).says("Put off since").says("an authority or a court needs this file");
        assertThat(cell.status(referred.receipt())).says("Put off since").says("the complaint is with Court");
        assertThat(keeping(referred).path("erasure").path("putOff").path("bn").asString())
                .contains("আদালত");
        for (Opened each : List.of(held, referred)) {
            assertThat(answers(each)).says(NAME);
            assertThat(cell.read(each.number()).json().hasNonNull("endedAt")).isFalse();
        }

        over(referred);
        lead.header("If-Match", cell.read(held.number()).etag())
                .post(CaseDesk.CASES + "/" + held.number() + "/hold", Map.of("on", false, "words", "শেষ"))
                .expect(200);
        cell.runs(NIGHT);
        for (Opened each : List.of(held, referred)) {
            assertThat(answers(each)).doesNotSay(NAME);
            assertThat(cell.status(each.receipt())).says("Erased on");
        }
    }

    /** F36: of what no other module handles, staff see it at the submission. */
    @Test
    void anOpinionIsErasedTheSameWay() {
        settings.set(DELAY, "PT0S").expect(204);
        Answer receipt = sender.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "/api/forms/forms/feedback.opinion/submissions",
                        Map.of("topic", "refund", "opinion", "গেটওয়েতে আটকে থাকা টাকা ফেরতের একটি তারিখ চাই।"))
                .expect(201);
        assertThat(sender.post(REPLIES, reply(receipt, TAKE_BACK, ""))).hasStatus(200);
        assertThat(sender.post(REPLIES, reply(receipt, ERASE, "")))
                .hasStatus(200)
                .says("in the night after");
        assertThat(cell.status(receipt)).says("\"code\":\"erasure-back\"");
        String submission = lead.get("/api/forms/submissions?size=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(line -> line.path("receiptNumber").asString("").equals(receipt.text("receiptNumber")))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        Answer seen = lead.get("/api/forms/submissions/" + submission).expect(200);
        assertThat(seen.text("/erasure/lastDay")).isNotEmpty();
        assertThat(seen).says("গেটওয়েতে");

        cell.runs(NIGHT);

        assertThat(lead.get("/api/forms/submissions/" + submission).expect(200))
                .doesNotSay("গেটওয়েতে")
                .doesNotSay("\"lastDay\"");
        assertThat(cell.status(receipt)).says("Erased on");
    }

    private void over(Opened opened) {
        String address = CaseDesk.CASES + "/" + opened.number() + "/referrals";
        String id = lead.get(address).expect(200).text("/items/0/id");
        lead.header("If-Match", cell.read(opened.number()).etag())
                .post(address + "/" + id, Map.of("status", "ended", "on", "2026-11-20"))
                .expect(200);
    }

    private JsonNode keeping(Opened opened) {
        return cell.read(opened.number()).json().path("keeping");
    }

    private Answer answers(Opened opened) {
        return lead.get(CaseDesk.CASES + "/" + opened.number() + "/answers?reason=check")
                .expect(200);
    }

    private List<JsonNode> audited(String action, String subject) {
        return lead.get("/api/core/audit?action=" + action + "&subject=" + subject)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static HashMap<String, String> fields(Answer receipt) {
        var fields = new HashMap<String, String>();
        fields.put("number", receipt.text("receiptNumber"));
        fields.put("secret", receipt.text("secret"));
        fields.put("id", UUID.randomUUID().toString());
        return fields;
    }

    private static Map<String, Object> reply(Answer receipt, String choice, String words) {
        return Map.of(
                "number", receipt.text("receiptNumber"),
                "secret", receipt.text("secret"),
                "id", UUID.randomUUID().toString(),
                "choice", choice,
                "words", words);
    }
}
