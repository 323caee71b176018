package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** F25 C21: an original that nobody has looked through for malware, and who gets it. With a scanner: {@link ScannedFilesIT}. */
class UnscannedFilesIT extends WholeServer {

    private static final byte[] PICTURE = FilesIT.picture();
    private static final String UNSCANNED = "forms.files.unscanned-originals";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller officer = cell.officer();
    private final Caller admin = as(admin()).in("en");
    private final SettingsOf settings = new SettingsOf(server());

    /** With a picture as proof; its case. */
    private String complaint(String merchant) {
        String instance = UUID.randomUUID().toString();
        ObjectNode answers = Complainant.answers().put("merchant_name", merchant);
        answers.putArray("evidence")
                .addObject()
                .put("kind", "receipt")
                .put("file", sent(Complainant.FORM + "/files?field=evidence.file", instance));
        new Complainant(server()).hands(instance, answers).expect(201);
        return new Complaints(server()).caseOf(instance);
    }

    private static String sent(String files, String instance) {
        return as(nobody())
                .header("Idempotency-Key", instance)
                .header("X-File-Name", "bill.jpg")
                .send("POST", files, "application/octet-stream", PICTURE)
                .expect(201)
                .text("value");
    }

    private static List<String> changes(String subject) {
        return Auditor.of(server()).entries("subject=" + subject + "&result=DONE").stream()
                .map(entry -> entry.path("changes").toString())
                .toList();
    }

    private static void assertOnlySaved(Answer original) {
        assertThat(original).hasStatus(200).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(original.bytes()).isEqualTo(PICTURE);
        assertThat(original.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(original.header("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(original.header("Content-Type").orElseThrow()).startsWith("application/octet-stream");
    }

    @Test
    void ofACaseItIsSavedWithAReasonByWhoeverSaysThatTheyKnow() {
        String number = complaint("স্ক্যানহীন দোকান");
        officer.post(CaseDesk.CASES + "/" + number + "/claim").expect(200); // also whoever has it says why
        String files = CaseDesk.CASES + "/" + number + "/evidence";
        JsonNode line = officer.get(files + "?reason=check").expect(200).json().at("/items/0");
        assertThat(line.path("scan").asString()).isEqualTo("NOT_SCANNED");
        String file = files + "/" + line.path("id").asString();
        List<String> before = changes(number);
        String looks = officer.get(CaseDesk.CASES + "/" + number + "/looks")
                .expect(200)
                .body();

        assertThat(officer.get(file + "?reason=check"))
                .hasStatus(409)
                .isProblem("forms.file.unscanned")
                .says("unscanned=true");
        assertThat(officer.in("bn").get(file + "?reason=check&unscanned=false"))
                .hasStatus(409)
                .says("এখনো দেখা হয়নি");
        for (String reason : List.of("?unscanned=true", "?unscanned=true&reason=", "?unscanned=true&reason=nosiness")) {
            assertThat(officer.get(file + reason)).hasStatus(422).isProblem("complaints.look.reason-missing");
        }
        assertThat(as(ben()).get(file + "?reason=check&unscanned=true")).hasStatus(403);
        assertThat(changes(number)).isEqualTo(before);
        assertThat(officer.get(CaseDesk.CASES + "/" + number + "/looks").body()).isEqualTo(looks);

        assertOnlySaved(officer.get(file + "?reason=check&unscanned=true"));

        assertThat(changes(number))
                .hasSize(before.size() + 1)
                .first()
                .asString()
                .contains(", unscanned", "check");
    }

    @Test
    void whereTheOperatorWantsItNobodyGetsIt() {
        String number = complaint("তালাবদ্ধ দোকান");
        String files = CaseDesk.CASES + "/" + number + "/evidence";
        String id = officer.get(files + "?reason=check").expect(200).text("/items/0/id");
        String file = files + "/" + id;
        settings.set(UNSCANNED, "false").expect(204);
        try {
            List<String> before = changes(number);
            assertThat(officer.get(file + "?reason=check&unscanned=true"))
                    .hasStatus(409)
                    .isProblem("forms.file.kept-back")
                    .says("safe picture");
            assertThat(changes(number)).isEqualTo(before);
            officer.get(file + "/view?reason=check").expect(200);
        } finally {
            settings.reset(UNSCANNED).expect(204);
        }
    }

    @Test
    void atTheDeskOfTheFormsItIsTheSame() {
        var folder = new FormsFolder(server());
        folder.put(
                "unscanned.form.zip",
                FormsFolder.tiny(
                        "test.unscanned",
                        Map.of(
                                "\"name\": {\"type\"",
                                "\"photo\": {\"type\": \"string\", \"format\": \"x-file\", \"maxLength\": 60, \"x-class\": \"S\"},"
                                        + " \"name\": {\"type\"",
                                "{\"type\": \"Label\", \"i18n\": \"note.help\"},",
                                "{\"type\": \"Label\", \"i18n\": \"note.help\"}, {\"type\": \"Control\", \"scope\":"
                                        + " \"#/properties/photo\", \"options\": {\"format\": \"file\", \"accept\":"
                                        + " [\"image\"], \"maxSize\": 600}},",
                                "\"email.label\"",
                                "\"photo.label\": \"Photo\", \"email.label\"")));
        folder.awaitState("test.unscanned", "1.0.0", "INSTALLED_DISABLED");
        folder.enable("test.unscanned").expect(200);
        String form = "/api/forms/forms/test.unscanned";
        String instance = UUID.randomUUID().toString();
        String photo = sent(form + "/files?field=photo", instance);
        as(nobody())
                .header("Idempotency-Key", instance)
                .post(form + "/submissions", Map.of("name", "রহিমা", "truth", true, "photo", photo))
                .expect(201);
        String file = "/api/forms/submissions/" + instance + "/files/" + photo.substring("upload:".length());
        List<String> before = changes(instance);

        for (String asked : List.of("", "?reason=the+bank+asks", "?unscanned=true", "?unscanned=true&reason=+")) {
            assertThat(admin.get(file + asked)).hasStatus(409).isProblem("forms.file.unscanned");
        }
        assertThat(as(ben()).get(file + "?unscanned=true&reason=x")).hasStatus(403);
        assertThat(changes(instance)).isEqualTo(before);

        assertOnlySaved(admin.get(file + "?unscanned=true&reason=the+bank+asks"));

        assertThat(changes(instance))
                .hasSize(before.size() + 1)
                .first()
                .asString()
                .contains(", unscanned", "the bank asks");
        folder.disable("test.unscanned").expect(200);
    }
}
