package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** C23: whoever complained opens what the cell has sent, and nothing else. */
class AnswerFilesIT extends WholeServer {

    private static final String STATUS = "/en/forms/status";
    private static final String FILES = "/api/forms/status/files";
    private static final String WRONG = "0000 0000 0000 0000";
    private static final byte[] PICTURE = FilesIT.picture();
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    /** Without a script, and by an app. */
    @Test
    void aPaperIsSavedAsItWasSentAndAPictureAsItWasMadeHere() {
        Opened opened = cell.opened("উত্তরের দোকান");
        String paper = sends(opened, "application/pdf", "letter.pdf", PAPER);
        String picture = sends(opened, "image/jpeg", "page.png", PICTURE);
        assertThat(sender.submit(STATUS, receipt(opened)))
                .hasStatus(200)
                .says("name=\"file\" value=\"" + paper + "\"")
                .says("Save the file")
                .doesNotSay("<script src");
        assertThat(cell.status(opened.receipt())).says(paper).says(picture);

        for (Answer each : List.of(byPage(opened, paper), app(opened).get(FILES + "/" + paper))) {
            isSaved(each);
            assertThat(each.bytes()).isEqualTo(PAPER);
            assertThat(each.header("Content-Type")).hasValue("application/octet-stream");
            assertThat(each.header("Content-Disposition")).hasValue("attachment; filename*=UTF-8''letter.pdf");
        }
        for (Answer each : List.of(byPage(opened, picture), app(opened).get(FILES + "/" + picture))) {
            isSaved(each);
            assertThat(each.bytes()).isNotEqualTo(PICTURE).startsWith((byte) 0xFF, (byte) 0xD8);
            assertThat(each.header("Content-Type")).hasValue("image/jpeg");
            assertThat(each.header("Content-Disposition")).hasValue("attachment; filename*=UTF-8''page.jpg");
        }
    }

    /** Neither with a wrong secret, nor with that of another, nor before it was sent, nor what is their own, nor once it is erased. */
    @Test
    void nobodyOpensWhatWasNotSentToThem() {
        Opened opened = cell.opened("নিজের উত্তরের দোকান");
        Opened other = cell.opened("পরের উত্তরের দোকান");
        String paper = sends(opened, "application/pdf", "letter.pdf", PAPER);
        String unsent = taken(opened, UUID.randomUUID().toString(), "application/pdf", "draft.pdf", PAPER);
        String own = brings(opened);
        String number = opened.receipt().text("receiptNumber");
        Answer told = sender.post("/api/forms/status", Map.of("number", number, "secret", WRONG));
        Answer page = sender.submit(STATUS, Map.of("number", number, "secret", WRONG));

        for (String file : List.of(paper, own, UUID.randomUUID().toString())) {
            for (Caller stranger : List.of(
                    sender,
                    sender.header("X-Receipt-Number", number),
                    sender.header("X-Receipt-Number", number).header("X-Receipt-Secret", WRONG),
                    app(other).header("X-Receipt-Number", number),
                    sender.header("X-Receipt-Number", "0000-0000")
                            .header("X-Receipt-Secret", opened.receipt().text("secret")))) {
                Answer refusal = stranger.get(FILES + "/" + file);
                assertThat(refusal).hasStatus(404);
                assertThat(refusal.body()).isEqualTo(told.body());
            }
            Answer refusal = sender.submit(STATUS, Map.of("number", number, "secret", WRONG, "file", file));
            assertThat(refusal).hasStatus(404);
            assertThat(refusal.body()).isEqualTo(page.body());
            assertThat(app(other).get(FILES + "/" + file)).hasStatus(404).isProblem("forms.file.not-found");
            assertThat(byPage(other, file)).hasStatus(404).says("This submission has no such file");
        }
        for (String file : List.of(unsent, own, "x", "upload:" + own)) {
            assertThat(app(opened).get(FILES + "/" + file)).hasStatus(404).isProblem("forms.file.not-found");
            assertThat(byPage(opened, file)).hasStatus(404).says("This submission has no such file");
        }
        assertThat(byPage(opened, paper)).hasStatus(200);

        officer.delete("/api/forms/submissions/" + cell.read(opened.number()).text("submission"))
                .expect(204);
        assertThat(app(opened).get(FILES + "/" + paper)).hasStatus(404);
    }

    private static void isSaved(Answer answer) {
        assertThat(answer).hasStatus(200);
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.header("Content-Security-Policy").orElse("")).contains("sandbox", "default-src 'none'");
    }

    private String sends(Opened opened, String type, String name, byte[] content) {
        String key = UUID.randomUUID().toString();
        String file = taken(opened, key, type, name, content);
        officer.header("Idempotency-Key", key)
                .post(
                        CaseDesk.CASES + "/" + opened.number() + "/messages",
                        Map.of("words", name, "files", List.of(file)))
                .expect(201);
        return file;
    }

    private String taken(Opened opened, String key, String type, String name, byte[] content) {
        return officer.header("Idempotency-Key", key)
                .header("X-File-Name", name)
                .send("POST", CaseDesk.CASES + "/" + opened.number() + "/files", type, content)
                .expect(201)
                .text("id");
    }

    /** A file of the complainant's own. */
    private String brings(Opened opened) {
        String reply = UUID.randomUUID().toString();
        String file = app(opened)
                .header("Idempotency-Key", reply)
                .send("POST", FILES, "image/jpeg", PICTURE)
                .expect(201)
                .text("id");
        sender.post(
                        FILES.replace("files", "replies"),
                        Map.of(
                                "number",
                                opened.receipt().text("receiptNumber"),
                                "secret",
                                opened.receipt().text("secret"),
                                "id",
                                reply,
                                "choice",
                                "evidence",
                                "words",
                                "রসিদ",
                                "files",
                                List.of(file)))
                .expect(200);
        return file;
    }

    private Caller app(Opened opened) {
        return sender.header("X-Receipt-Number", opened.receipt().text("receiptNumber"))
                .header("X-Receipt-Secret", opened.receipt().text("secret"));
    }

    private Answer byPage(Opened opened, String file) {
        return sender.submit(
                STATUS,
                Map.of(
                        "number", opened.receipt().text("receiptNumber"),
                        "secret", opened.receipt().text("secret"),
                        "file", file));
    }

    private static Map<String, String> receipt(Opened opened) {
        return Map.of(
                "number", opened.receipt().text("receiptNumber"),
                "secret", opened.receipt().text("secret"));
    }
}
