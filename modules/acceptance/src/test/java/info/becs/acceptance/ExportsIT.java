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

/** F27: what was handed in, as tables of all versions of a form. */
class ExportsIT extends WholeServer {

    private static final String EXPORTS = "/api/forms/exports/";

    private final FormsFolder folder = new FormsFolder(server());
    private final Caller admin = as(admin()).in("en");

    @Test
    void onlyWhoMayExportDoesAndOnlyWhatThereIs() {
        assertThat(as(nobody()).get(EXPORTS + "complaint.ecommerce")).hasStatus(401);
        assertThat(as(ben()).get(EXPORTS + "complaint.ecommerce")).hasStatus(403);
        assertThat(admin.get(EXPORTS + "no.form")).hasStatus(404).isProblem("forms.form-module.not-found");
        assertThat(admin.get(EXPORTS + "feedback.opinion?rows=evidence_none"))
                .hasStatus(404)
                .isProblem("forms.export.rows-not-found");
        assertThat(admin.get(EXPORTS + "feedback.opinion?after=invented"))
                .hasStatus(400)
                .isProblem("platform.cursor.invalid");
    }

    /** F32 */
    @Test
    void whatAModuleHandlesIsTakenAwayFromThereAlone() {
        new Complainant(server()).complains();

        for (String form : List.of("complaint.ecommerce", "member.application")) {
            assertThat(admin.get(EXPORTS + form))
                    .hasStatus(403)
                    .isProblem("forms.submission.handled-elsewhere")
                    .doesNotSay("receipt_number");
        }
        assertThat(Auditor.of(server())
                        .entries("action=forms.submission.export&result=DONE&subject=complaint.ecommerce"))
                .isEmpty();
    }

    /** Abuse 8, and the union of all versions. */
    @Test
    void whatWasAnsweredToAFieldThatIsGoneIsStillThereAndNothingIsCalculated() {
        folder.open("export.form.zip", "test.export");
        hands(
                "test.export",
                Map.of("name", "রহিমা", "truth", true, "colour", "other", "colour_other", "=HYPERLINK(\"x\")"));
        folder.put(
                "export-2.form.zip",
                FormsFolder.tiny("test.export", Map.of("\"1.0.0\"", "\"2.0.0\"", "colour_other", "colour_else")));
        folder.awaitState("test.export", "2.0.0", "INSTALLED_DISABLED");
        folder.enable("test.export", "2.0.0").expect(200);
        hands(
                "test.export",
                Map.of(
                        "name",
                        "করিম",
                        "truth",
                        true,
                        "colour",
                        "other",
                        "colour_else",
                        "'=HYPERLINK",
                        "things",
                        List.of(Map.of("what", "-2+3", "price", 123_450), Map.of("what", "ছাতা"))));

        Answer csv = admin.get(EXPORTS + "test.export").expect(200);

        assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"colour_else\"", "\"colour_other\"").doesNotContain("name", "mobile");
        assertThat(lines.get(1)).contains("\"2.0.0\"", "\"''=HYPERLINK\"", "1234.50");
        assertThat(lines.get(2)).contains("\"1.0.0\"", "\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(csv.body()).doesNotContain("রহিমা", "করিম");
        assertThat(admin.get(EXPORTS + "test.export?rows=things").expect(200).body())
                .contains(",1,\"'-2+3\",", ",2,\"ছাতা\",");
        assertThat(Auditor.of(server()).entries("action=forms.submission.export&result=DONE&subject=test.export"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.toString()).contains("\"exported\"", "\"2\""));
    }

    @Test
    void whatComesNextHasNoHeadsAndBeginsBelowWhatWasSeen() {
        folder.open("pieces.form.zip", "test.pieces");
        String first = hands("test.pieces", Map.of("name", "রহিমা", "truth", true));
        String second = hands("test.pieces", Map.of("name", "করিম", "truth", true));
        String seen = admin.get("/api/forms/submissions?size=1").expect(200).text("next");

        String next =
                admin.get(EXPORTS + "test.pieces?after=" + seen).expect(200).body();

        assertThat(next).startsWith("\"" + first + "\",").doesNotContain(second);
        assertThat(next.lines()).hasSize(1);
        assertThat(admin.get("/api/forms/submissions?size=1&after=" + seen)
                        .expect(200)
                        .text("/items/0/receiptNumber"))
                .isEqualTo(first);
    }

    /** @return the receipt number */
    private String hands(String form, Map<String, Object> answers) {
        return as(nobody())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/forms/forms/" + form + "/submissions", answers)
                .expect(201)
                .text("receiptNumber");
    }
}
