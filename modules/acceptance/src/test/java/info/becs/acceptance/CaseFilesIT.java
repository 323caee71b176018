package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.kit.text.Sha256;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** C23: files that come with messages and as evidence, from both sides. */
class CaseFilesIT extends WholeServer {

    private static final String STATUS = "/en/forms/status";
    private static final String FILES = "/api/forms/status/files";
    private static final String REPLIES = "/api/forms/status/replies";
    private static final byte[] BILL = FilesIT.picture();
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    /** Without a script; what is refused leaves nothing, and what was typed stays. */
    @Test
    void theComplainantAddsEvidenceOnTheStatusPageOnceHoweverOftenItIsSent() {
        Opened opened = cell.opened("প্রমাণের দোকান");
        var evidence = fields(opened, "evidence", "বিকাশের রসিদ: ২ মে ১,২৫০ টাকা");
        assertThat(sender.submit(STATUS, Map.of("number", evidence.get("number"), "secret", evidence.get("secret"))))
                .says("Add evidence")
                .says("multipart/form-data")
                .doesNotSay("<script src");

        assertThat(sends(evidence, Map.of("a.jpg", "<html>".getBytes(StandardCharsets.US_ASCII))))
                .hasStatus(415)
                .says("A file of this kind is not taken")
                .says("বিকাশের রসিদ");
        assertThat(sends(evidence, Map.of("good.jpg", BILL, "large.jpg", Arrays.copyOf(BILL, 6_000_000))))
                .hasStatus(413);
        assertThat(sends(evidence, Map.of())).hasStatus(422).says("Choose at least one file");
        assertThat(sends(fields(opened, "message", " "), Map.of("a.jpg", BILL)))
                .hasStatus(422)
                .says("Nothing was written");
        assertThat(sends(fields(opened, "closed", ""), Map.of("a.jpg", BILL))).hasStatus(422);
        assertThat(evidence(opened).json().path("items")).isEmpty();
        assertThat(timeline(opened).json().path("items")).isEmpty();

        assertThat(sends(evidence, Map.of("<b>রসিদ.jpg", BILL, "chalan.pdf", PAPER)))
                .hasStatus(200)
                .says("The evidence was added");
        Answer again = sends(evidence, Map.of("<b>রসিদ.jpg", BILL, "chalan.pdf", PAPER));

        assertThat(again)
                .hasStatus(200)
                .says("&lt;b&gt;রসিদ.jpg")
                .says("SHA-256 " + Sha256.of(BILL))
                .doesNotSay("<img src=\"/api");
        assertThat(evidence(opened).json().path("items")).hasSize(2);
        assertThat(timeline(opened).json().path("items")).hasSize(1);
        assertThat(timeline(opened).text("/items/0/kind")).isEqualTo("evidence");
        assertThat(timeline(opened).json().at("/items/0/files")).hasSize(2);
        assertThat(timeline(opened)).says(Sha256.of(PAPER));
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
        assertThat(cell.status(opened.receipt())).says(Sha256.of(PAPER));
        looked(opened);
    }

    /** C21 C19: looked at with a reason, and an exhibit of the dossier. */
    private void looked(Opened opened) {
        String files = CaseDesk.CASES + "/" + opened.number() + "/evidence";
        Answer list = evidence(opened);
        int picture = list.text("/items/0/type").equals("image/jpeg") ? 0 : 1;
        String file = files + "/" + list.text("/items/" + picture + "/id");
        assertThat(list.text("/items/0/scan")).isEqualTo("NOT_SCANNED");
        assertThat(officer.get(files))
                .hasStatus(422)
                .isProblem("complaints.look.reason-missing")
                .doesNotSay("chalan");
        assertThat(officer.get(file)).hasStatus(422).isProblem("complaints.look.reason-missing");
        assertThat(officer.get(file + "/view?reason=check").expect(200).bytes()).isNotEqualTo(BILL);
        assertThat(officer.get(file + "?reason=check&unscanned=true")
                        .expect(200)
                        .bytes())
                .isEqualTo(BILL);
        assertThat(officer.get("/api/core/audit?subject=" + opened.number()).expect(200))
                .says("complaints.case.read");
        assertThat(officer.get(CaseDesk.CASES + "/" + opened.number() + "/dossiers/check?authority=ministry")
                        .expect(200)
                        .text("exhibits"))
                .isEqualTo("2");
    }

    @Test
    void anOfficerSendsAFileWithAMessageOnce() {
        Opened opened = cell.opened("চিঠির দোকান");
        Opened other = cell.opened("অন্য দোকান");
        String address = CaseDesk.CASES + "/" + opened.number();
        String key = UUID.randomUUID().toString();
        Caller once = officer.header("Idempotency-Key", key).header("X-File-Name", "letter.pdf");
        assertThat(as(ben()).header("Idempotency-Key", key).send("POST", address + "/files", "application/pdf", PAPER))
                .hasStatus(403);
        assertThat(officer.send("POST", address + "/files", "application/pdf", PAPER))
                .hasStatus(400)
                .isProblem("complaints.case.files-alone");
        assertThat(once.send("POST", address + "/files", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(415)
                .isProblem("forms.file.type");
        assertThat(once.send("POST", address + "/files", "application/octet-stream", new byte[6_000_000]))
                .hasStatus(413)
                .isProblem("forms.file.too-large");

        Answer sent =
                once.send("POST", address + "/files", "application/pdf", PAPER).expect(201);
        assertThat(once.send("POST", address + "/files", "application/pdf", PAPER)
                        .expect(201)
                        .text("id"))
                .isEqualTo(sent.text("id"));
        var message = Map.of("words", "চিঠিটি দেখুন", "files", List.of(sent.text("id")));
        assertThat(officer.post(address + "/messages", message)).hasStatus(400);
        assertThat(once.post(CaseDesk.CASES + "/" + other.number() + "/messages", message))
                .hasStatus(409)
                .isProblem("forms.file.gone");
        assertThat(once.post(address + "/notes", message)).hasStatus(422);
        assertThat(timeline(opened).json().path("items")).isEmpty();
        assertThat(evidence(opened).json().path("items")).isEmpty();

        assertThat(once.post(address + "/messages", message)).hasStatus(201).says("letter.pdf");
        assertThat(once.post(address + "/messages", message)).hasStatus(201);
        assertThat(once.send("POST", address + "/files", "image/jpeg", BILL))
                .hasStatus(409)
                .isProblem("forms.file.sent-before");

        assertThat(evidence(opened).json().path("items")).hasSize(1);
        assertThat(evidence(opened).json().at("/items/0/own").asBoolean()).isFalse();
        assertThat(timeline(opened).json().path("items")).hasSize(1);
        assertThat(cell.status(opened.receipt())).says("letter.pdf").says(Sha256.of(PAPER));
        assertThat(timeline(other).json().path("items")).isEmpty();
    }

    /** L2: whoever goes back for a file that they forgot, and sends the same words with it, does not lose it. */
    @Test
    void aFileThatWasForgottenIsNotTakenForSent() {
        Opened opened = cell.opened("ভুলে যাওয়া ফাইলের দোকান");
        var message = fields(opened, "message", "রসিদটি এই যে");
        sends(message, Map.of()).expect(200);

        assertThat(sends(message, Map.of("a.jpg", BILL)))
                .hasStatus(409)
                .says("Something else was sent")
                .says("রসিদটি এই যে");
        assertThat(sends(message, Map.of())).hasStatus(200);
        assertThat(evidence(opened).json().path("items")).isEmpty();
        assertThat(timeline(opened).json().path("items")).hasSize(1);
        message.put("id", UUID.randomUUID().toString());
        sends(message, Map.of("a.jpg", BILL)).expect(200);
        sends(message, Map.of("a.jpg", BILL)).expect(200);
        assertThat(evidence(opened).json().path("items")).hasSize(1);
        assertThat(timeline(opened).json().path("items")).hasSize(2);

        String address = CaseDesk.CASES + "/" + opened.number();
        Caller once = officer.header("Idempotency-Key", UUID.randomUUID().toString());
        once.post(address + "/messages", Map.of("words", "চিঠিটি দেখুন")).expect(201);
        String letter = once.header("X-File-Name", "letter.pdf")
                .send("POST", address + "/files", "application/pdf", PAPER)
                .expect(201)
                .text("id");
        assertThat(once.post(address + "/messages", Map.of("words", "চিঠিটি দেখুন", "files", List.of(letter))))
                .hasStatus(409)
                .isProblem("complaints.request.used");
        assertThat(evidence(opened).json().path("items")).hasSize(1);
        assertThat(timeline(opened).json().path("items")).hasSize(3);
    }

    /** The same by the API: first the files, then the reply that names them. */
    @Test
    void anAppAddsEvidenceOnceHoweverOftenItIsSent() {
        Opened opened = cell.opened("অ্যাপের দোকান");
        String reply = UUID.randomUUID().toString();
        Caller app = app(opened, reply);
        assertThat(app.send("POST", FILES, "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(415)
                .isProblem("forms.file.type");
        assertThat(app.send("POST", FILES, "image/jpeg", Arrays.copyOf(BILL, 6_000_000)))
                .hasStatus(413)
                .isProblem("forms.file.too-large");
        String bill = sent(app, "image/jpeg", BILL);
        assertThat(sent(app, "image/jpeg", BILL)).isEqualTo(bill);
        String paper = sent(app, "application/pdf", PAPER);
        assertThat(evidence(opened).json().path("items")).isEmpty();

        assertThat(sender.post(REPLIES, reply(opened, reply, "evidence", bill, paper)))
                .hasStatus(200);
        assertThat(sender.post(REPLIES, reply(opened, reply, "evidence", bill, paper)))
                .hasStatus(200);

        assertThat(evidence(opened).json().path("items")).hasSize(2);
        assertThat(timeline(opened).json().path("items")).hasSize(1);
        assertThat(cell.status(opened.receipt())).says(Sha256.of(PAPER)).says("রসিদ.pdf");
        assertThat(app.send("POST", FILES, "application/pdf", paper(1, 1)))
                .hasStatus(409)
                .isProblem("forms.file.sent-before");
    }

    /** Whoever has neither number nor secret learns nothing, and leaves nothing. */
    @Test
    void withoutTheSecretNothingIsTakenAndNothingIsTold() {
        Opened opened = cell.opened("অচেনা অ্যাপের দোকান");
        String number = opened.receipt().text("receiptNumber");
        String reply = UUID.randomUUID().toString();
        String told = sender.post("/api/forms/status", Map.of("number", number, "secret", "0000 0000 0000 0000"))
                .body();

        for (Caller stranger : List.of(
                sender,
                sender.header("X-Receipt-Number", number),
                sender.header("X-Receipt-Number", number).header("X-Receipt-Secret", "0000 0000 0000 0000"),
                sender.header("X-Receipt-Number", "0000-0000")
                        .header("X-Receipt-Secret", opened.receipt().text("secret")))) {
            for (Caller each : List.of(stranger, stranger.header("Idempotency-Key", reply))) {
                Answer refusal = each.send("POST", FILES, "image/jpeg", BILL);
                assertThat(refusal).hasStatus(404);
                assertThat(refusal.body()).isEqualTo(told);
            }
        }
        assertThat(app(opened, "short").send("POST", FILES, "image/jpeg", BILL))
                .hasStatus(400)
                .isProblem("forms.status.reply-id");
        // None of it was taken for this reply: five others find room.
        Caller app = app(opened, reply);
        for (int i = 0; i < 5; i++) {
            sent(app, "application/pdf", paper(i, 0));
        }
        assertThat(app.send("POST", FILES, "application/pdf", paper(6, 0)))
                .hasStatus(409)
                .isProblem("forms.file.too-many-at-once");
        assertThat(evidence(opened).json().path("items")).isEmpty();
    }

    @Test
    void aReplyNamesOnlyFilesThatWereSentForIt() {
        Opened opened = cell.opened("নিজের ফাইলের দোকান");
        Opened other = cell.opened("পরের ফাইলের দোকান");
        String reply = UUID.randomUUID().toString();
        String own = sent(app(opened, reply), "image/jpeg", BILL);
        String ofAnother = sent(app(other, reply), "application/pdf", PAPER);
        String ofAnotherReply = sent(app(opened, UUID.randomUUID().toString()), "application/pdf", PAPER);
        String ofTheCell = officer.header("Idempotency-Key", reply)
                .send("POST", CaseDesk.CASES + "/" + opened.number() + "/files", "application/pdf", paper(1, 1))
                .expect(201)
                .text("id");
        String ofTheForm = anybodysProof();

        for (String not : List.of(
                ofAnother,
                ofAnotherReply,
                ofTheCell,
                ofTheForm,
                UUID.randomUUID().toString(),
                "upload:" + own,
                "")) {
            Answer refusal = sender.post(REPLIES, reply(opened, reply, "evidence", own, not));
            assertThat(refusal).as(not).hasStatus(not.length() > 36 ? 422 : 409);
        }
        assertThat(sender.post(REPLIES, reply(opened, reply, "closed", own))).hasStatus(422);
        assertThat(sender.post(REPLIES, reply(opened, reply, "evidence"))).hasStatus(422);
        assertThat(sender.post(REPLIES, reply(opened, reply, "evidence", own, "1", "2", "3", "4", "5")))
                .hasStatus(422);
        assertThat(timeline(opened).json().path("items")).isEmpty();
        assertThat(evidence(opened).json().path("items")).isEmpty();
        assertThat(evidence(other).json().path("items")).isEmpty();

        assertThat(sender.post(REPLIES, reply(opened, reply, "evidence", own))).hasStatus(200);
        assertThat(evidence(opened).json().path("items")).hasSize(1);
    }

    private Caller app(Opened opened, String reply) {
        return sender.header("X-Receipt-Number", opened.receipt().text("receiptNumber"))
                .header("X-Receipt-Secret", opened.receipt().text("secret"))
                .header("Idempotency-Key", reply)
                .header("X-File-Name", URLEncoder.encode("রসিদ.pdf", StandardCharsets.UTF_8));
    }

    private static String sent(Caller app, String type, byte[] content) {
        return app.send("POST", FILES, type, content).expect(201).text("id");
    }

    private static Map<String, Object> reply(Opened opened, String id, String choice, String... files) {
        var reply = new LinkedHashMap<String, Object>(fields(opened, choice, "যা দেখা যায়"));
        reply.put("id", id);
        reply.put("files", List.of(files));
        return reply;
    }

    /** A file for the form, and for no submission yet. */
    private String anybodysProof() {
        return sender.header("Idempotency-Key", UUID.randomUUID().toString())
                .send("POST", "/api/forms/forms/complaint.ecommerce/files?field=evidence.file", "image/jpeg", BILL)
                .expect(201)
                .text("value")
                .replace("upload:", "");
    }

    /** Nobody fills the disk: so many a day, and then words still go through. */
    @Test
    void aCaseTakesSoManyFilesADay() {
        Opened opened = cell.opened("অনেক ফাইলের দোকান");
        IntStream.range(0, 7)
                .forEach(round -> sends(
                                fields(opened, "message", "ফাইল " + round),
                                Map.of("a.pdf", paper(round, 1), "b.pdf", paper(round, 2), "c.pdf", paper(round, 3)))
                        .expect(200));

        assertThat(sends(fields(opened, "message", "আরও"), Map.of("d.pdf", paper(9, 1))))
                .hasStatus(429)
                .says("can be added in a day")
                .says("আরও");

        assertThat(evidence(opened).json().path("items")).hasSize(21);
        assertThat(sends(fields(opened, "message", "শুধু কথা"), Map.of())).hasStatus(200);
        String submission = cell.read(opened.number()).text("submission");
        officer.delete("/api/forms/submissions/" + submission).expect(204);
        assertThat(evidence(opened).json().path("items")).isEmpty();
    }

    private static byte[] paper(int round, int place) {
        return ("%PDF-1.4\n% " + round + " " + place + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Answer evidence(Opened opened) {
        return officer.get(CaseDesk.CASES + "/" + opened.number() + "/evidence?reason=check")
                .expect(200);
    }

    private Answer timeline(Opened opened) {
        return officer.get(CaseDesk.CASES + "/" + opened.number() + "/timeline?reason=check")
                .expect(200);
    }

    private static Map<String, String> fields(Opened opened, String choice, String words) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", opened.receipt().text("receiptNumber"));
        fields.put("secret", opened.receipt().text("secret"));
        fields.put("id", UUID.randomUUID().toString());
        fields.put("choice", choice);
        fields.put("words", words);
        return fields;
    }

    /** As a browser sends the form of the page. */
    private Answer sends(Map<String, String> fields, Map<String, byte[]> files) {
        String boundary = "x" + UUID.randomUUID();
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> out.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        int box = 1;
        for (Map.Entry<String, byte[]> each : new TreeMap<>(files).entrySet()) {
            out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file-" + box
                            + "\"; filename=\"" + each.getKey() + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(each.getValue());
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            box++;
        }
        out.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return sender.send("POST", STATUS, "multipart/form-data; boundary=" + boundary, out.toByteArray());
    }
}
