package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** C19 C24: what an authority needs and the complaint did not say is asked for, given later, and stands in the dossier. */
class CaseParticularsIT extends WholeServer {

    private static final String STATUS = "/en/forms/status";
    private static final String REPLIES = "/api/forms/status/replies";
    private static final String FATHER = "মোহাম্মদ আলী <b>";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    @Test
    void whatIsMissingIsAskedForAndFilledInOnTheStatusPageWithoutAScript() {
        Opened opened = cell.opened("বাকি তথ্যের দোকান");
        agrees(opened, "consent-yes-dncrp");
        assertThat(page(opened, Map.of()).expect(200)).doesNotSay("Give what you were asked for");
        assertThat(given(opened, answers("father_name", FATHER)))
                .hasStatus(409)
                .isProblem("complaints.dossier.nothing-missing");
        assertThat(missing(opened, "dncrp")).containsExactly("father", "mother", "address", "occupation", "receipt");

        tagged(opened)
                .post(at(opened) + "/dossiers/question", Map.of("authority", "dncrp"))
                .expect(200);

        assertThat(page(opened, Map.of()).expect(200))
                .says("Give what you were asked for")
                .says("name=\"answer.father_name\"")
                .says("<select id=\"f-answer-occupation\"")
                .doesNotSay("answer.full_name")
                .doesNotSay("<script src");
        assertThat(cell.status(opened.receipt())).says("\"mother_name\"").says("\"options\"");
        isRefusedWithEachThingThatIsWrong(opened);

        String once = UUID.randomUUID().toString();
        assertThat(page(opened, filled(once)))
                .hasStatus(200)
                .says("Added: father’s name, mother’s name")
                .doesNotSay("Give what you were asked for")
                .doesNotSay(FATHER);
        assertThat(page(opened, filled(once))).hasStatus(200).says("Added: father’s name");
        var corrected = filled(once);
        corrected.put("answer.father_name", "অন্য নাম");
        assertThat(page(opened, corrected))
                .hasStatus(409)
                .says("what you wrote this time was not added")
                .says("write to the cell")
                .doesNotSay("Added:");

        assertThat(kinds(opened)).containsOnlyOnce("particulars").containsOnlyOnce("ask");
        assertThat(missing(opened, "dncrp")).containsExactly("receipt");
        assertThat(make(opened)).hasStatus(422).isProblem("complaints.dossier.incomplete");
        addsEvidence(opened).expect(200);
        assertThat(missing(opened, "dncrp")).isEmpty();
        standsInTheDossier(opened);
        isGoneWithTheSubmission(opened);
    }

    /** And a refusal changes nothing. */
    private void isRefusedWithEachThingThatIsWrong(Opened opened) {
        var wrong = filled(UUID.randomUUID().toString());
        wrong.put("answer.father_name", "ম");
        wrong.put("answer.mother_name", " ");
        wrong.put("answer.occupation", "minister");
        assertThat(page(opened, wrong))
                .hasStatus(422)
                .says("href=\"#f-answer-father_name\"")
                .says("Write at least 2 characters")
                .says("href=\"#f-answer-mother_name\"")
                .says("Fill this in")
                .says("Choose from the list")
                .says("ঢাকার একটি গলি");
        assertThat(given(opened, answers("full_name", "অন্য কেউ")))
                .hasStatus(422)
                .isProblem("complaints.particulars.not-asked-for")
                .complainsAbout("/answers/full_name");
        assertThat(given(opened, answers("father_name", FATHER)))
                .hasStatus(422)
                .isProblem("forms.particulars.invalid")
                .complainsAbout("/answers/mother_name");
        assertThat(kinds(opened)).doesNotContain("particulars");
        assertThat(missing(opened, "dncrp")).contains("father", "address");
    }

    private void standsInTheDossier(Opened opened) {
        Answer made = make(opened).expect(201);
        assertThat(officer.get(at(opened) + "/dossiers/" + made.text("id") + "?reason=dossier")
                        .expect(200))
                .says("মোহাম্মদ আলী &lt;b&gt;")
                .says("ঢাকার একটি গলি")
                .says("by the complainant)")
                .doesNotSay("অন্য নাম")
                .says("অভিযোগকারী যোগ করেছেন");
        assertThat(officer.get(at(opened) + "/answers?reason=dossier").expect(200))
                .says("Added later")
                .says("মোহাম্মদ আলী");
        assertThat(officer.get(at(opened) + "/timeline?reason=check").expect(200))
                .says("মোহাম্মদ আলী")
                .doesNotSay("saidBy\\\"");
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
    }

    private void isGoneWithTheSubmission(Opened opened) {
        officer.delete("/api/forms/submissions/" + cell.read(opened.number()).text("submission"))
                .expect(204);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !officer.get(at(opened) + "/timeline?reason=check")
                        .expect(200)
                        .body()
                        .contains("মোহাম্মদ আলী"));
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
    }

    /** L2: who goes back and fills in one more is not told that it was added. */
    @Test
    void somethingElseByTheSameWordIsRefusedAndCanBeGivenOnceMore() {
        Opened opened = cell.opened("আরেকটি তথ্যের দোকান");
        agrees(opened, "consent-yes-dncrp");
        agrees(opened, "consent-yes-ministry");
        for (String authority : List.of("dncrp", "ministry")) {
            tagged(opened)
                    .post(at(opened) + "/dossiers/question", Map.of("authority", authority))
                    .expect(200);
        }
        String once = UUID.randomUUID().toString();
        page(opened, filled(once)).expect(200);
        var more = filled(once);
        more.put("answer.no_receipt_reason", "রসিদ দেয়নি, চেয়েছিলাম");

        assertThat(page(opened, more))
                .hasStatus(409)
                .says("Something else was sent")
                .says("রসিদ দেয়নি, চেয়েছিলাম")
                .doesNotSay("Added:");
        assertThat(kinds(opened)).containsOnlyOnce("particulars");
        assertThat(missing(opened, "ministry")).containsExactly("proof");

        var rest = Map.of(
                "choice",
                "particulars",
                "id",
                UUID.randomUUID().toString(),
                "answer.no_receipt_reason",
                "রসিদ দেয়নি, চেয়েছিলাম");
        assertThat(page(opened, rest)).hasStatus(200).says("Added:");
        assertThat(page(opened, filled(once))).hasStatus(200).says("Added: father’s name");
        assertThat(missing(opened, "ministry")).isEmpty();
    }

    @Test
    void anOfficerEntersWhatTheyWereToldWithWhoSaidSo() {
        Opened opened = cell.opened("ফোনে জানা দোকান", Map.of("consent_ministry", "v2026_11"));
        String address = at(opened) + "/particulars";
        var told =
                Map.of("answers", Map.of("no_receipt_reason", "রসিদ দেয়নি, ফোনে বলেছে"), "saidBy", "তাঁর মেয়ে, ফোনে");
        assertThat(missing(opened, "ministry")).containsExactly("proof");
        assertThat(officer.get(at(opened) + "/dossiers/check?authority=ministry")
                        .expect(200)
                        .text("/fields/0/field"))
                .isEqualTo("no_receipt_reason");

        assertThat(as(ben()).post(address, told)).hasStatus(403);
        assertThat(officer.post(address, told)).hasStatus(428);
        assertThat(tagged(opened).post(address, Map.of("answers", told.get("answers"))))
                .hasStatus(422)
                .complainsAbout("/saidBy");
        assertThat(tagged(opened).post(address, Map.of("answers", Map.of("full_name", "অন্য কেউ"), "saidBy", "তিনি")))
                .hasStatus(422)
                .isProblem("complaints.particulars.not-asked-for");
        assertThat(tagged(opened).post(address, Map.of("answers", Map.of("no_receipt_reason", "ক"), "saidBy", "তিনি")))
                .hasStatus(422)
                .complainsAbout("/answers/no_receipt_reason");
        assertThat(kinds(opened)).isEmpty();

        tagged(opened).post(address, told).expect(200);

        assertThat(missing(opened, "ministry")).isEmpty();
        Answer made = tagged(opened)
                .post(at(opened) + "/dossiers", Map.of("authority", "ministry"))
                .expect(201);
        assertThat(officer.get(at(opened) + "/dossiers/" + made.text("id") + "?reason=dossier")
                        .expect(200))
                .says("রসিদ দেয়নি, ফোনে বলেছে")
                .says("as told by: তাঁর মেয়ে, ফোনে");
        assertThat(officer.get("/api/core/audit?subject=" + opened.number()).expect(200))
                .says("complaints.case.particulars")
                .doesNotSay("রসিদ দেয়নি");
    }

    private static Map<String, String> filled(String once) {
        var fields = new HashMap<String, String>();
        fields.put("choice", "particulars");
        fields.put("id", once);
        fields.put("answer.father_name", FATHER);
        fields.put("answer.mother_name", "সালেহা বেগম");
        fields.put("answer.address", "ঢাকার একটি গলি");
        fields.put("answer.occupation", "student");
        return fields;
    }

    private Answer page(Opened opened, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("number", opened.receipt().text("receiptNumber"));
        all.put("secret", opened.receipt().text("secret"));
        return sender.submit(STATUS, all);
    }

    private Answer given(Opened opened, Map<String, String> answers) {
        return sender.post(
                REPLIES,
                Map.of(
                        "number", opened.receipt().text("receiptNumber"),
                        "secret", opened.receipt().text("secret"),
                        "id", UUID.randomUUID().toString(),
                        "choice", "particulars",
                        "answers", answers));
    }

    /** On the status page, after the complaint was handed in: the form asks for less then. */
    private void agrees(Opened opened, String choice) {
        sender.post(
                        REPLIES,
                        Map.of(
                                "number", opened.receipt().text("receiptNumber"),
                                "secret", opened.receipt().text("secret"),
                                "id", UUID.randomUUID().toString(),
                                "choice", choice,
                                "words", ""))
                .expect(200);
    }

    private static Map<String, String> answers(String field, String value) {
        return Map.of(field, value);
    }

    private Answer addsEvidence(Opened opened) {
        var out = new ByteArrayOutputStream();
        Map.of(
                        "number", opened.receipt().text("receiptNumber"),
                        "secret", opened.receipt().text("secret"),
                        "id", UUID.randomUUID().toString(),
                        "choice", "evidence",
                        "words", "রসিদ")
                .forEach((name, value) -> out.writeBytes(
                        ("--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        out.writeBytes(("--xyz\r\nContent-Disposition: form-data; name=\"file-1\"; filename=\"a.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(FilesIT.picture());
        out.writeBytes("\r\n--xyz--\r\n".getBytes(StandardCharsets.UTF_8));
        return sender.send("POST", STATUS, "multipart/form-data; boundary=xyz", out.toByteArray());
    }

    private List<String> missing(Opened opened, String authority) {
        var codes = new ArrayList<String>();
        officer.get(at(opened) + "/dossiers/check?authority=" + authority)
                .expect(200)
                .json()
                .path("missing")
                .forEach(each -> codes.add(each.path("code").asString()));
        return codes;
    }

    private List<String> kinds(Opened opened) {
        return officer.get(at(opened) + "/timeline?reason=check")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("kind").asString())
                .toList();
    }

    private Answer make(Opened opened) {
        return tagged(opened).post(at(opened) + "/dossiers", Map.of("authority", "dncrp"));
    }

    private Caller tagged(Opened opened) {
        return officer.header("If-Match", cell.read(opened.number()).etag());
    }

    private static String at(Opened opened) {
        return CaseDesk.CASES + "/" + opened.number();
    }
}
