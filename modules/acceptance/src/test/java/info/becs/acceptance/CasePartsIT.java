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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever complained has one receipt, however many cases it became. */
class CasePartsIT extends WholeServer {

    private static final String CASES = CaseDesk.CASES;
    private static final String REPLIES = "/api/forms/status/replies";

    private final CaseDesk cell = new CaseDesk(server());
    private final SplitCases parts = new SplitCases(cell);
    private final Caller lead = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    /** Q4 C3 C14 C15 */
    @Test
    void onTheStatusPageEachCaseStandsByItselfAndAReplyIsAboutOne() {
        Opened opened = cell.opened("পাতার দুই বিষয়");
        Opened foreign = cell.opened("পাতার অন্য কারও");
        String first = opened.number();
        assertThat(cell.status(opened.receipt()).json().path("matters")).isEmpty();
        String second = parts.part(first, "ওয়ারেন্টির কথা।");

        Answer status = cell.status(opened.receipt());
        assertThat(codes(status)).containsExactly(first, second);
        assertThat(status)
                .says("Your complaint was split into 2 cases: " + first + ", " + second)
                .says("In this case alone; the others go on.")
                .says("Split off from case " + first);
        assertThat(status.text("/matters/1/sayings/0/words")).isEqualTo("ওয়ারেন্টির কথা।");
        assertThat(status.json().path("sayings")).isEmpty();
        assertThat(status.text("/choices/0/code")).startsWith("consent-");

        List<String> tags = tags(first, second, foreign.number());
        for (String matter : List.of(foreign.number(), "2222-2222", "x", first + " ")) {
            assertThat(sender.post(REPLIES, reply(opened, matter, "message", "শুনুন")))
                    .hasStatus(404);
            assertThat(sender.post(REPLIES, reply(opened, matter, "closed", "")))
                    .hasStatus(404);
            assertThat(sender.post(REPLIES, reply(opened, matter, "consent-no-merchant", "")))
                    .hasStatus(404);
        }
        assertThat(tags(first, second, foreign.number())).isEqualTo(tags);

        var said = reply(opened, second, "message", "কার্ডটি আছে।");
        assertThat(sender.post(REPLIES, said)).hasStatus(200);
        assertThat(sender.post(REPLIES, said)).hasStatus(200);
        assertThat(parts.kinds(second)).containsExactly("part", "message");
        assertThat(parts.kinds(first)).containsExactly("split");

        assertThat(sender.post(REPLIES, reply(opened, second, "closed", ""))).hasStatus(200);
        assertThat(cell.read(second).text("outcome")).isEqualTo("withdrawn");
        assertThat(cell.read(first).text("status")).isEqualTo("received");
        assertThat(sender.post(REPLIES, reply(opened, second, "reopened", "আবার")))
                .hasStatus(200);
        assertThat(sender.post(REPLIES, reply(opened, "", "message", "প্রথমটির কথা")))
                .hasStatus(200);
        assertThat(parts.kinds(first)).containsExactly("split", "message");
    }

    /** Q4 C14: the page itself, without a script. */
    @Test
    void thePageTakesAnAnswerToOneCase() {
        Opened opened = cell.opened("দুই কেসের পাতা <b>");
        String second = parts.part(opened.number(), "দ্বিতীয় কথা।");
        var fields = new HashMap<String, String>();
        fields.put("number", opened.receipt().text("receiptNumber"));
        fields.put("secret", opened.receipt().text("secret"));
        assertThat(sender.submit("/en/forms/status", fields).expect(200))
                .says("<h2>Case " + opened.number() + ": দুই কেসের পাতা &lt;b&gt;")
                .says("id=\"d-" + second + "-message\"")
                .says("name=\"matter\" value=\"" + second + "\"")
                .doesNotSay("<script src");

        fields.put("choice", "message");
        fields.put("matter", second);
        fields.put("id", UUID.randomUUID().toString());
        fields.put("words", " ");
        assertThat(sender.submit("/en/forms/status", fields)).hasStatus(422).says("href=\"#d-" + second + "-message\"");
        fields.put("words", "এটি দ্বিতীয়টির");
        assertThat(sender.submit("/en/forms/status", fields)).hasStatus(200).says("এটি দ্বিতীয়টির");
        fields.put("matter", "2222-2222");
        fields.put("id", UUID.randomUUID().toString());
        assertThat(sender.submit("/en/forms/status", fields)).hasStatus(404);
        assertThat(parts.kinds(second)).containsExactly("part", "message");
        assertThat(parts.kinds(opened.number())).containsExactly("split");
    }

    /** Q4 C23: what was brought to one case is told there, and is an exhibit of both. */
    @Test
    void aFileComesWithAReplyToOneCase() {
        Opened opened = cell.opened("প্রমাণের দুই কেস");
        String second = parts.part(opened.number(), "কুরিয়ারের অংশ।");
        var reply = reply(opened, second, "evidence", "কুরিয়ারের রসিদ");
        Answer file = sender.header("X-Receipt-Number", opened.receipt().text("receiptNumber"))
                .header("X-Receipt-Secret", opened.receipt().text("secret"))
                .header("Idempotency-Key", reply.get("id").toString())
                .send("POST", "/api/forms/status/files", "image/jpeg", FilesIT.picture())
                .expect(201);
        reply.put("files", List.of(file.text("id")));

        assertThat(sender.post(REPLIES, reply)).hasStatus(200);

        Answer status = cell.status(opened.receipt());
        assertThat(status.text("/matters/1/sayings/1/files/0/sha256")).isEqualTo(file.text("sha256"));
        assertThat(status.json().at("/matters/0/sayings")).isEmpty();
        for (String each : List.of(opened.number(), second)) {
            assertThat(lead.get(CASES + "/" + each + "/evidence?reason=check").expect(200))
                    .says(file.text("sha256"));
        }
        assertThat(parts.kinds(opened.number())).containsExactly("split");
    }

    /** Q4 C20 */
    @Test
    void aConsentIsOfAllCasesAlsoOfThoseThatComeLater() {
        Opened opened = cell.opened("সম্মতির দুই কেস", Map.of("consent_ministry", "v2026_11"));
        assertThat(sender.post(REPLIES, reply(opened, "", "consent-no-ministry", "")))
                .hasStatus(200);
        String second = parts.part(opened.number(), "পরে আলাদা।");
        String third = parts.part(second, "আরও পরে।");
        var all = List.of(opened.number(), second, third);
        all.forEach(
                each -> assertThat(consent(each, "consent_ministry")).as(each).isFalse());

        assertThat(sender.post(REPLIES, reply(opened, third, "consent-yes-ministry", "")))
                .hasStatus(200);

        all.forEach(
                each -> assertThat(consent(each, "consent_ministry")).as(each).isTrue());
        assertThat(parts.kinds(third)).containsExactly("part", "consent", "consent");
        all.forEach(each ->
                assertThat(cell.read(each).json().path("sound").asBoolean()).isTrue());
        assertThat(parts.related(second)).containsExactlyInAnyOrder("whole " + opened.number(), "part " + third);
    }

    /** Q4 K1 K2 C9 F29 */
    @Test
    void aHoldOfOneHoldsAllAndErasureTakesAll() {
        Opened opened = cell.opened("মোছার দুই কেস");
        String first = opened.number();
        String second = parts.part(first, "আমার ফোন নম্বর …");
        String submission = "/api/forms/submissions/" + cell.read(first).text("submission");
        cell.step(first, Map.of("to", "rejected", "reason", "no-purchase")).expect(200);
        assertThat(cell.read(first).json().path("keeping").has("until")).isFalse();
        hold(second, true);

        assertThat(cell.read(first).text("/keeping/heldWith")).isEqualTo(second);
        assertThat(cell.status(opened.receipt())).says("An authority or a court needs it");
        assertThat(lead.delete(submission)).hasStatus(409).isProblem("forms.submission.held");
        assertThat(parts.timeline(second)).says("ফোন নম্বর");

        hold(second, false);
        assertThat(lead.delete(submission)).hasStatus(204);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !parts.timeline(second).body().contains("ফোন নম্বর"));
        for (String each : List.of(first, second)) {
            assertThat(cell.read(each).json().path("sound").asBoolean()).isTrue();
        }
        assertThat(parts.split(lead, second, Map.of("words", "এখনও")))
                .hasStatus(409)
                .isProblem("complaints.split.gone");
    }

    /** Q4 C34 */
    @Test
    void whoeverComplainedHearsOnceOfBoth() {
        String address = "s" + System.nanoTime() + "@customers.example.org";
        Opened opened = cell.opened(CaseNoticesIT.paidToday("একবার খবর", address));
        String second = parts.part(opened.number(), "দ্বিতীয়");
        var letters = new KeptLetters(server(), address);

        cell.step(opened.number(), Map.of("to", "triaged")).expect(200);
        cell.step(second, Map.of("to", "triaged")).expect(200);
        assertThat(letters.letters("complaints.news")).hasSize(1);
        cell.runs("complaints.reminders");
        // Of two days: of delivery, and of hand-over or the notice that nothing comes.
        assertThat(letters.letters("complaints.reminder")).hasSize(2);

        assertThat(sender.post(REPLIES, reply(opened, "", "notices-off", ""))).hasStatus(200);
        assertThat(parts.kinds(second)).endsWith("notices");
        assertThat(parts.kinds(opened.number())).endsWith("notices");
    }

    private void hold(String number, boolean on) {
        lead.header("If-Match", cell.read(number).etag())
                .post(CASES + "/" + number + "/hold", Map.of("on", on, "words", "মামলা"))
                .expect(200);
    }

    private static Map<String, Object> reply(Opened opened, String matter, String choice, String words) {
        Map<String, Object> reply = CaseTalkIT.reply(opened, choice, words);
        reply.put("matter", matter);
        return reply;
    }

    private boolean consent(String number, String field) {
        for (JsonNode each :
                lead.get(CASES + "/" + number + "/consents").expect(200).json().path("items")) {
            if (each.path("field").asString("").equals(field)) {
                return each.path("given").asBoolean();
            }
        }
        throw new AssertionError("No consent " + field);
    }

    private static List<String> codes(Answer status) {
        return status.json()
                .path("matters")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList();
    }

    private List<String> tags(String... numbers) {
        return List.of(numbers).stream().map(number -> cell.read(number).etag()).toList();
    }
}
